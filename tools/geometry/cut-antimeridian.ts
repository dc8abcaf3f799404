import type { LonLat } from '#lib/geography/territory.ts';
import { segments, type Polygon, type Ring } from './pieces.ts';

/**
 * Cuts a polygon at 180°, where the sources stitch it: an edge longer than 180° of longitude goes the other way round.
 * Points that are not on the cut stay exactly as they are, so that neighbours still share them.
 */
export function cutAntimeridian(polygon: Polygon): Polygon[] {
  const [outer = [], ...holes] = polygon;
  if (!polygon.some((ring) => segments(ring).some(jumps))) return [polygon];
  const parts = cutRing(outer).map((ring): Polygon => [ring]);
  for (const hole of holes.flatMap(cutRing)) {
    const side = sideOf(hole);
    const part = parts.find(([ring = []]) => parts.length === 1 || sideOf(ring) === side);
    if (!part) throw new Error('A hole lies on a side of 180° where its polygon has no land.');
    part.push(hole);
  }
  return parts;
}

const jumps = ([[a], [b]]: [LonLat, LonLat]) => Math.abs(b - a) > 180;
const sideOf = (ring: Ring) => Math.sign(ring.reduce((sum, [lon]) => sum + lon, 0));

function cutRing(ring: Ring): Ring[] {
  const open = ring.slice(0, -1);
  const jump = segments(ring).findIndex(jumps);
  if (jump < 0) return [ring];
  const unrolled = unroll([...open.slice(jump + 1), ...open.slice(0, jump + 1)]);
  const [first, last] = [unrolled[0], unrolled.at(-1)];
  if (!first || !last) return [];
  if (Math.abs(last[0] - first[0]) > 180) return [closeAtPole(unrolled, first, last)];
  const middle = (first[0] > 0 ? 1 : -1) * 180;
  return [clip(unrolled, middle, 1), clip(unrolled, middle, -1)].filter((part) => part.length > 3).map(bringHome);
}

/** Longitudes that run on past 180° instead of jumping. */
function unroll(points: Ring): Ring {
  let turns = 0;
  return points.map(([lon, lat], i) => {
    const before = points[i - 1];
    if (before && Math.abs(lon - before[0]) > 180) turns += lon > before[0] ? -360 : 360;
    return [lon + turns, lat];
  });
}

/** A ring that goes round a pole is closed by way of that pole. */
function closeAtPole(points: Ring, first: LonLat, last: LonLat): Ring {
  const pole = first[1] < 0 ? -90 : 90;
  const eastward = last[0] > first[0];
  const [start, end] = eastward ? [-180, 180] : [180, -180];
  const gap = eastward ? first[0] + 360 - last[0] : last[0] + 360 - first[0];
  const along = gap === 0 ? 0 : Math.abs(first[0] - start) / gap;
  const lat = first[1] + along * (last[1] - first[1]);
  const ring: Ring = [[start, lat], ...points, [end, lat], [end, pole], [start, pole], [start, lat]];
  return ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1]);
}

/** What lies on one side of a meridian: +1 east, -1 west (Sutherland and Hodgman). Closed unless empty. */
function clip(points: Ring, meridian: number, side: 1 | -1): Ring {
  const kept: Ring = [];
  points.forEach((point, i) => {
    const before = points.at(i - 1) ?? point;
    const [was, is] = [(before[0] - meridian) * side, (point[0] - meridian) * side];
    if ((was < 0 && is > 0) || (was > 0 && is < 0)) {
      kept.push([meridian, before[1] + (was / (was - is)) * (point[1] - before[1])]);
    }
    if (is >= 0) kept.push(point);
  });
  const start = kept[0];
  return start ? [...kept, start] : [];
}

/** Whole turns taken back, so that all longitudes lie in [-180, 180]. */
function bringHome(ring: Ring): Ring {
  const farthest = ring.reduce((most, [lon]) => (Math.abs(lon) > Math.abs(most) ? lon : most), 0);
  const turn = farthest > 180 ? 360 : farthest < -180 ? -360 : 0;
  return ring.map(([lon, lat]) => [lon - turn, lat]);
}
