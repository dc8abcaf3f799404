import { distanceKm } from '#lib/geography/boxes.ts';
import type { LonLat } from '#lib/geography/territory.ts';
import { polygonContains, type Polygon } from './pieces.ts';

/**
 * Cuts a polygon without holes in two along a line whose ends are moved to the nearest points of its outline, so that no
 * neighbour's border changes. The second part holds the given point.
 */
export function cutPolygon(
  [outer = [], ...holes]: Polygon,
  along: readonly LonLat[],
  holds: LonLat
): [Polygon, Polygon] {
  if (holes.length) throw new Error('A polygon with holes cannot be cut along a line.');
  const open = outer.slice(0, -1);
  const [start, end] = [along[0], along.at(-1)].map((point) => findNearest(open, point));
  if (start === undefined || end === undefined || start === end)
    throw new Error('A cut needs two ends on the outline.');
  const inner = along.slice(1, -1);
  const walk = (from: number, to: number) =>
    from <= to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)];
  const one = close([...walk(start, end), ...inner.toReversed()]);
  const other = close([...walk(end, start), ...inner]);
  return polygonContains(other, holds) ? [one, other] : [other, one];
}

const close = (points: LonLat[]): Polygon => [[...points, ...points.slice(0, 1)]];

function findNearest(points: readonly LonLat[], target: LonLat | undefined): number | undefined {
  if (!target) return undefined;
  const distances = points.map((point) => distanceKm(point, target));
  return distances.indexOf(Math.min(...distances));
}
