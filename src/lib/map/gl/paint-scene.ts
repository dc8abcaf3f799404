import type { FeatureCollection } from 'geojson';
import type { FeatureState, GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import { breakName } from '#lib/scene/compose-labels.ts';
import { isKeptClear } from '#lib/scene/place-labels.ts';
import type { LonLat } from '#lib/geography/territory.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { marked, shaded, shadeNumber, sources } from './compose-style.ts';

type Source = (typeof sources)[keyof typeof sources];

/** A source of points, and what it is to draw. */
type Gathering = readonly [source: Source, points: FeatureCollection];

/** What a map has to be told. */
export interface Changes {
  points: readonly Gathering[];
  states: readonly (readonly [feature: { source: Source; id: string }, state: FeatureState])[];
}

/**
 * What a scene has to tell a map; where it shows one already, only what differs from that, as everything that is set
 * costs frames. Shades and outlines are feature state: twice as fast as new paint properties. Of its names see `findNames`.
 */
export function findChanges(scene: Scene, shown?: Scene): Changes {
  const states: Changes['states'][number][] = [];
  for (const [id, shade] of scene.shades) {
    if (shade === shown?.shades.get(id)) continue;
    for (const source of shaded) states.push([{ source, id }, { shade: shadeNumber[shade] }]);
  }
  for (const id of new Set([...(shown?.selected ?? []), ...scene.selected])) {
    const selected = scene.selected.includes(id);
    if (selected === shown?.selected.includes(id)) continue;
    for (const source of marked) states.push([{ source, id }, { selected }]);
  }
  return { points: findNew([gatherMarkers, gatherPoints], scene, shown), states };
}

/** The names that a scene has to tell a map, where they differ from those of another. */
export const findNames = (scene: Scene, shown?: Scene): readonly Gathering[] => findNew([gatherLabels], scene, shown);

export function paintScene(map: LiveMap, scene: Scene, shown?: Scene): void {
  const { points, states } = findChanges(scene, shown);
  give(map, points);
  for (const [feature, state] of states) map.setFeatureState(feature, state);
}

export const paintNames = (map: LiveMap, scene: Scene, shown?: Scene): void => give(map, findNames(scene, shown));

function give(map: LiveMap, points: readonly Gathering[]): void {
  for (const [source, data] of points) void map.getSource<GeoJSONSource>(source)?.setData(data);
}

const findNew = (gather: readonly ((scene: Scene) => Gathering)[], scene: Scene, shown?: Scene): Gathering[] =>
  gather.filter((one) => !shown || JSON.stringify(one(scene)) !== JSON.stringify(one(shown))).map((one) => one(scene));

const gatherMarkers = ({ markers }: Scene): Gathering => [
  sources.markers,
  collect(markers, ({ code, until, shade }) => ({ code, until, clear: isKeptClear({ shade }) }))
];

const gatherPoints = ({ points }: Scene): Gathering => [sources.points, collect(points, ({ name }) => ({ name }))];

const gatherLabels = ({ labels }: Scene): Gathering => [
  sources.labels,
  collect(labels, ({ name, from, rank, beside }) => ({ name: breakName(name).join('\n'), from, rank, beside }))
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
