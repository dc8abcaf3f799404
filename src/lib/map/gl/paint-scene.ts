import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import { isKeptClear } from '#lib/scene/place-labels.ts';
import type { LonLat } from '#lib/geography/territory.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { marked, shaded, shadeNumber, sources } from './compose-style.ts';

/**
 * Puts a scene on the map; where it shows one already, only what differs from that, as everything that is set costs
 * frames. Shades and outlines are feature state: twice as fast as new paint properties.
 */
export function paintScene(map: LiveMap, scene: Scene, shown?: Scene): void {
  for (const [source, gather] of Object.entries(gatherings)) {
    const points = gather(scene);
    if (!shown || JSON.stringify(points) !== JSON.stringify(gather(shown)))
      void map.getSource<GeoJSONSource>(source)?.setData(points);
  }
  for (const [id, shade] of scene.shades) {
    if (shade === shown?.shades.get(id)) continue;
    for (const source of shaded) map.setFeatureState({ source, id }, { shade: shadeNumber[shade] });
  }
  for (const id of new Set([...(shown?.selected ?? []), ...scene.selected])) {
    const selected = scene.selected.includes(id);
    if (selected === shown?.selected.includes(id)) continue;
    for (const source of marked) map.setFeatureState({ source, id }, { selected });
  }
}

/** What each source of points draws of a scene. */
const gatherings: Record<'markers' | 'points' | 'labels', (scene: Scene) => FeatureCollection> = {
  [sources.markers]: ({ markers }) =>
    collect(markers, ({ code, until, shade }) => ({ code, until, clear: isKeptClear({ shade }) })),
  [sources.points]: ({ points }) => collect(points, ({ name }) => ({ name })),
  [sources.labels]: ({ labels }) => collect(labels, ({ name, from, rank, beside }) => ({ name, from, rank, beside }))
};

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
