import type { FeatureCollection } from 'geojson';
import type { FeatureState, GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import { isKeptClear } from '#lib/scene/place-labels.ts';
import type { LonLat } from '#lib/geography/territory.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { marked, shaded, shadeNumber, sources } from './compose-style.ts';

type Source = (typeof sources)[keyof typeof sources];

/** What a map has to be told. */
export interface Changes {
  points: [source: Source, points: FeatureCollection][];
  states: [feature: { source: Source; id: string }, state: FeatureState][];
}

/**
 * What a scene has to tell a map; where it shows one already, only what differs from that, as everything that is set
 * costs frames. Shades and outlines are feature state: twice as fast as new paint properties.
 */
export function findChanges(scene: Scene, shown?: Scene): Changes {
  const points = gatherings
    .map(([source, gather]) => [source, gather(scene), shown && gather(shown)] as const)
    .filter(([, now, before]) => JSON.stringify(now) !== JSON.stringify(before))
    .map(([source, now]): Changes['points'][number] => [source, now]);
  const states: Changes['states'] = [];
  for (const [id, shade] of scene.shades) {
    if (shade === shown?.shades.get(id)) continue;
    for (const source of shaded) states.push([{ source, id }, { shade: shadeNumber[shade] }]);
  }
  for (const id of new Set([...(shown?.selected ?? []), ...scene.selected])) {
    const selected = scene.selected.includes(id);
    if (selected === shown?.selected.includes(id)) continue;
    for (const source of marked) states.push([{ source, id }, { selected }]);
  }
  return { points, states };
}

export function paintScene(map: LiveMap, scene: Scene, shown?: Scene): void {
  const { points, states } = findChanges(scene, shown);
  for (const [source, data] of points) void map.getSource<GeoJSONSource>(source)?.setData(data);
  for (const [feature, state] of states) map.setFeatureState(feature, state);
}

/** What each source of points draws of a scene. */
const gatherings: readonly [Source, (scene: Scene) => FeatureCollection][] = [
  [
    sources.markers,
    ({ markers }) => collect(markers, ({ code, until, shade }) => ({ code, until, clear: isKeptClear({ shade }) }))
  ],
  [sources.points, ({ points }) => collect(points, ({ name }) => ({ name }))],
  [sources.labels, ({ labels }) => collect(labels, ({ name, from, rank, beside }) => ({ name, from, rank, beside }))]
];

function collect<T extends { at: LonLat }>(items: readonly T[], describe: (item: T) => object): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: items.map((item) => ({
      type: 'Feature',
      properties: { ...describe(item) },
      geometry: { type: 'Point', coordinates: [...item.at] }
    }))
  };
}
