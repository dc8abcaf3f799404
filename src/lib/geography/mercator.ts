import type { LonLat } from '#lib/geography/territory.ts';

/** The latitude at which the Web Mercator world is square, in degrees. */
const farthest = 85.0511287798066;

/** Web Mercator of degrees, the world being one unit wide and high, with (0, 0) at its north-west corner. */
export function toMercator([lon, lat]: LonLat): [number, number] {
  const phi = (Math.max(-farthest, Math.min(farthest, lat)) * Math.PI) / 180;
  return [lon / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

/** Degrees of a point of the unit Web Mercator world; the inverse of `toMercator`. */
export function fromMercator([x, y]: readonly [number, number]): LonLat {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}
