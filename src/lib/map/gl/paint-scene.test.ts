import type { Map as LiveMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { Scene, Shade } from '#lib/scene/scene.ts';
import { composeFilters } from './compose-style.ts';
import { paintScene } from './paint-scene.ts';

const scene: Scene = {
  shades: new Map<string, Shade>([
    ['KEN', 2],
    ['FRA', 'unnamed'],
    ['NIU', 1]
  ]),
  markers: [{ code: 'NIU', at: [-169.87, -19.05], shade: 1, until: 9 }],
  points: [],
  labels: [{ code: 'KEN', name: 'Kenya', at: [38, 0], from: 2, rank: -20, beside: 0 }],
  selected: ['KEN'],
  legend: { measure: 'initiatives', entries: [] },
  frame: [-170, -56, 190, 76]
};

/** A map that notes what it is given. */
function watch() {
  const given: string[] = [];
  const map = {
    getSource: (id: string) => ({ setData: () => given.push(id) }),
    setFeatureState: ({ source, id }: { source: string; id: string }, state: object) =>
      given.push(`${source} ${id} ${JSON.stringify(state)}`)
  };
  return { map: map as unknown as LiveMap, given };
}

test('a map that is new is given the whole scene', () => {
  const { map, given } = watch();
  paintScene(map, scene);
  expect(given).toEqual([
    ...['markers', 'points', 'labels'],
    ...['world KEN {"shade":2}', 'markers KEN {"shade":2}'],
    ...['world FRA {"shade":0}', 'markers FRA {"shade":0}'],
    ...['world NIU {"shade":1}', 'markers NIU {"shade":1}'],
    ...['outlines KEN {"selected":true}', 'markers KEN {"selected":true}']
  ]);
});

test('over another scene only what differs is given: a filter moves no names, and a choice changes no shades', () => {
  const narrowed = watch();
  paintScene(narrowed.map, { ...scene, shades: new Map(scene.shades).set('KEN', 'none') }, scene);
  expect(narrowed.given).toEqual(['world KEN {"shade":6}', 'markers KEN {"shade":6}']);

  const chosen = watch();
  paintScene(chosen.map, { ...scene, selected: ['NIU'] }, scene);
  expect(chosen.given).toEqual([
    'outlines KEN {"selected":false}',
    'markers KEN {"selected":false}',
    'outlines NIU {"selected":true}',
    'markers NIU {"selected":true}'
  ]);
});

test('the hatch lies on what no source names, and outlines only round what is chosen or under the pointer', () => {
  const { hatch, outline } = composeFilters(scene, 'NIU', 1);
  expect(JSON.stringify(hatch)).toContain('["literal",["FRA"]]');
  expect(outline).toEqual(['in', ['get', 'code'], ['literal', ['KEN', 'NIU']]]);
});
