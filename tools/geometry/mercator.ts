import type { LonLat } from '#lib/geography/territory.ts';

/** Latitudes beyond are cut off: Web Mercator is square there. In degrees. */
export const farthestLatitude = 85.0511287798066;

/** Web Mercator, the world one unit wide and high, with its origin in the north-west. Latitudes are clamped. */
export function toMercator([lon, lat]: LonLat): LonLat {
  const phi = (Math.max(-farthestLatitude, Math.min(farthestLatitude, lat)) * Math.PI) / 180;
  return [lon / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

/** The inverse of `toMercator`. */
export function fromMercator([x, y]: LonLat): LonLat {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}

/** Area inside a ring in parts of the square world. */
export function mercatorArea(ring: readonly LonLat[]): number {
  const points = ring.map(toMercator);
  const last = points.at(-1);
  if (!last) return 0;
  let [before, sum] = [last, 0];
  for (const point of points) {
    sum += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return Math.abs(sum) / 2;
}
