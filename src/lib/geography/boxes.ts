import type { Box, LonLat } from './territory.ts';
import { wrapLongitude } from './wrap-longitude.ts';

const radiusKm = 6371.0088; // mean radius of the Earth (IUGG)

/** The box of one point: no width, no height. */
export function pointBox([lon, lat]: LonLat): Box {
  const west = wrapLongitude(lon);
  return [west, lat, west, lat];
}

/** Whether a point lies in a box or on its edge; the point's longitude may be any turn of it. */
export function boxContains([west, south, east, north]: Box, [lon, lat]: LonLat): boolean {
  const eastward = (((lon - west) % 360) + 360) % 360;
  return lat >= south && lat <= north && (eastward <= east - west || east - west >= 360);
}

/** A box grown by so many degrees on every side, never past the poles or right round the globe. */
export function padBox([west, south, east, north]: Box, degrees: number): Box {
  const [low, high] = [Math.max(-90, south - degrees), Math.min(90, north + degrees)];
  if (east - west + 2 * degrees >= 360) return [-180, low, 180, high];
  const left = wrapLongitude(west - degrees);
  return [left, low, left + (east - west) + 2 * degrees, high];
}

/**
 * The smallest box that holds all boxes. Their longitudes lie on a circle, so the box is what is left when the widest
 * gap between them is taken away. Throws a RangeError when there are none.
 */
export function unionBoxes(boxes: readonly Box[]): Box {
  const spans = boxes
    .map(([west, , east]) => ({ from: wrapLongitude(west), width: east - west }))
    .sort((a, b) => a.from - b.from || a.width - b.width);
  if (spans.length === 0) throw new RangeError('There is no box round nothing.');
  const south = Math.min(...boxes.map((box) => box[1]));
  const north = Math.max(...boxes.map((box) => box[3]));

  // the sweep begins where the farthest span of the turn before ends, so that no gap lies across its start
  let reached = Math.max(...spans.map(({ from, width }) => from + width)) - 360;
  let gap = { from: 0, to: 0 };
  for (const { from, width } of spans) {
    if (from - reached > gap.to - gap.from) gap = { from: reached, to: from };
    reached = Math.max(reached, from + width);
  }
  return gap.to > gap.from ? [gap.to, south, gap.from + 360, north] : [-180, south, 180, north];
}

/** Great-circle distance in kilometres (haversine). */
export function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  return (
    2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(half(latB - latA) + cos(latA) * cos(latB) * half(lonB - lonA))))
  );
}
