import type { Map as LiveMap } from 'maplibre-gl';
import { distanceKm } from '#lib/geography/boxes.ts';
import type { LonLat } from '#lib/geography/territory.ts';
import type { Lie } from '#lib/scene/lay-flat.ts';

/** How the live map lies on its box by now, flat or as a globe. */
export function findLie(map: LiveMap): Lie {
  const isGlobe = map.getProjection()?.type === 'globe';
  const project = ([lng, lat]: LonLat) => {
    const turn = Math.round((map.getCenter().lng - lng) / 360) * 360;
    const point = map.project([lng + turn, lat]);
    return isGlobe && isBehind(map, [lng, lat], point) ? undefined : ([point.x, point.y] as const);
  };
  return { zoom: map.getZoom(), project };
}

/** Whether the globe lies between the reader and a place: then its point of the box is that of another, nearer one. */
function isBehind(map: LiveMap, at: LonLat, point: { x: number; y: number }): boolean {
  const { lng, lat } = map.unproject([point.x, point.y]);
  return distanceKm(at, [lng, lat]) > 300;
}
