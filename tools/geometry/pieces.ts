import type { LonLat } from '#lib/geography/territory.ts';

/** A closed ring: its last point repeats its first. */
export type Ring = LonLat[];

/** An outer ring and the holes in it. */
export type Polygon = Ring[];

/** One island, or one mainland, under the name its source gives it. */
export interface Piece {
  name: string;
  polygon: Polygon;
}

/** Rings without land come of rounding: a reef narrower than the source's grid. In square kilometres. */
const leastArea = 1e-4;

/** A polygon without the rings that hold no land; undefined where none is left. */
export function dropEmptyRings([outer, ...holes]: Polygon): Polygon | undefined {
  if (!outer || ringArea(outer) < leastArea) return undefined;
  return [outer, ...holes.filter((hole) => ringArea(hole) >= leastArea)];
}

const radiusKm = 6371.0088; // mean radius of the Earth (IUGG)
const radians = Math.PI / 180;

/** Square kilometres inside a ring on the sphere, whichever way it is wound. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (const [[lonA, latA], [lonB, latB]] of segments(ring)) {
    sum += (lonB - lonA) * radians * (Math.sin(latA * radians) + Math.sin(latB * radians));
  }
  return (Math.abs(sum) / 2) * radiusKm ** 2;
}

export function polygonArea([outer = [], ...holes]: Polygon): number {
  return holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer));
}

export function segments(ring: readonly LonLat[]): [LonLat, LonLat][] {
  return ring.slice(1).map((point, i) => [ring[i] ?? point, point]);
}

/** Even-odd rule on longitude and latitude: for polygons that are cut at 180°. */
export function polygonContains(polygon: Polygon, [x, y]: LonLat): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of polygon.flatMap(segments)) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** West, south, east, north of a ring that does not cross 180°. */
export function ringBox(ring: Ring): [number, number, number, number] {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
