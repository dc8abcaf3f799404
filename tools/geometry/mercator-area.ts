import { toMercator } from '#lib/geography/mercator.ts';
import type { LonLat } from '#lib/geography/territory.ts';

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
