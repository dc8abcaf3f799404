import { expect, test } from 'vitest';
import type { Scene, Shade } from '#lib/scene/scene.ts';
import { findChanges, findNames } from './paint-scene.ts';

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

/** What a map is told, in the order of telling. */
const tell = (scene: Scene, shown?: Scene) => {
  const { points, states } = findChanges(scene, shown);
  return [
    ...points.map(([source]) => source),
    ...states.map(([{ source, id }, state]) => `${source} ${id} ${JSON.stringify(state)}`)
  ];
};

test('a map that is new is given the whole scene', () => {
  expect(tell(scene)).toEqual([
    ...['markers', 'points'],
    ...['world KEN {"shade":2}', 'markers KEN {"shade":2}'],
    ...['world FRA {"shade":0}', 'markers FRA {"shade":0}'],
    ...['world NIU {"shade":1}', 'markers NIU {"shade":1}'],
    ...['outlines KEN {"selected":true}', 'markers KEN {"selected":true}']
  ]);
});

test('over another scene only what differs is given: a filter moves no markers, and a choice changes no shades', () => {
  expect(tell({ ...scene, shades: new Map(scene.shades).set('KEN', 'none') }, scene)).toEqual([
    'world KEN {"shade":6}',
    'markers KEN {"shade":6}'
  ]);
  expect(tell({ ...scene, selected: ['NIU'] }, scene)).toEqual([
    'outlines KEN {"selected":false}',
    'markers KEN {"selected":false}',
    'outlines NIU {"selected":true}',
    'markers NIU {"selected":true}'
  ]);
});

test('names are given apart, where they or what they give way to have changed', () => {
  expect(findNames(scene).map(([source]) => source)).toEqual(['labels']);
  expect(findNames({ ...scene, selected: ['NIU'] }, scene)).toEqual([]);
  const outweighed = { ...scene, labels: scene.labels.map((label) => ({ ...label, rank: 0 })) };
  expect(findNames(outweighed, scene).map(([source]) => source)).toEqual(['labels']);
});
