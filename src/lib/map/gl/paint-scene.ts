import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import { isKeptClear } from '#lib/scene/place-labels.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { shadeNumber, sources, statefulSources } from './compose-style.ts';

/** Puts a scene on the map. Shades and outlines are feature state: twice as fast as new paint properties. */
export function paintScene(map: LiveMap, { shades, markers, points, labels, selected }: Scene): void {
  setPoints(
    map,
    sources.markers,
    markers.map(({ code, at, until, shade }) => ({ at, properties: { code, until, clear: isKeptClear({ shade }) } }))
  );
  setPoints(
    map,
    sources.points,
    points.map(({ at, name }) => ({ at, properties: { name } }))
  );
  setPoints(
    map,
    sources.labels,
    labels.map(({ at, name, from, rank, beside }) => ({ at, properties: { name, from, rank, beside } }))
  );
  const outlined = new Set(selected);
  for (const [id, shade] of shades) {
    const state = { shade: shadeNumber[shade], selected: outlined.has(id) };
    for (const source of statefulSources) map.setFeatureState({ source, id }, state);
  }
}

function setPoints(map: LiveMap, id: string, points: { at: readonly number[]; properties: object }[]): void {
  const source = map.getSource<GeoJSONSource>(id);
  source?.setData({
    type: 'FeatureCollection',
    features: points.map(({ at, properties }) => ({
      type: 'Feature',
      properties: { ...properties },
      geometry: { type: 'Point', coordinates: [...at] }
    }))
  });
}
