import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { wrapLongitude } from '#lib/geography/wrap-longitude.ts';

/** [longitude, latitude] in degrees. */
export type Point = readonly [number, number];

type Ring = readonly (readonly number[])[];

/** The polygons of each territory by alpha-3 code; the first ring of a polygon is its outside, the others are holes. */
export type Outlines = ReadonlyMap<string, readonly (readonly Ring[])[]>;

/** How far outside its country a point may lie: harbours, reefs and the coarseness of the outlines. */
export const nearKilometres = 50;

const kilometresPerDegree = 111.2;

/** The outlines of the `territories` of a generated world. */
export function readOutlines(world: Topology): Outlines {
  const outlines = new Map<string, Ring[][]>();
  const object = world.objects['territories'];
  if (!object) return outlines;
  const collection = feature(world, object);
  for (const { id, geometry } of 'features' in collection ? collection.features : [collection]) {
    const code = String(id);
    const polygons =
      geometry?.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry?.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    outlines.set(code, [...(outlines.get(code) ?? []), ...polygons]);
  }
  return outlines;
}

/** Whether a point lies in a territory or within 50 km of it; undefined where the territory has no outline. */
export function isNearTerritory(outlines: Outlines, code: string, point: Point): boolean | undefined {
  const polygons = outlines.get(code);
  if (!polygons?.length) return undefined;
  return polygons.some((rings) => isInside(rings, point) || rings.some((ring) => isNearRing(ring, point)));
}

/** Even-odd rule on longitude and latitude: the outlines are cut at 180°, so no ring crosses it. */
function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [[ax, ay], [bx, by]] of segments(ring)) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

function isNearRing(ring: Ring, point: Point): boolean {
  return segments(ring).some(([a, b]) => kilometresToSegment(point, a, b) <= nearKilometres);
}

function segments(ring: Ring): [Point, Point][] {
  const points = ring.map(([x = 0, y = 0]): Point => [x, y]);
  return points.flatMap((a, i): [Point, Point][] => {
    const b = points[i + 1];
    return b ? [[a, b]] : [];
  });
}

/** On a plane that touches the globe at the point, which is exact enough for tens of kilometres. */
function kilometresToSegment(point: Point, a: Point, b: Point): number {
  const [ax, ay] = fromPoint(point, a);
  const [bx, by] = fromPoint(point, b);
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

/** Kilometres east and north of a point, the short way round. */
function fromPoint([x0, y0]: Point, [x, y]: Point): Point {
  return [wrapLongitude(x - x0) * Math.cos((y0 * Math.PI) / 180) * kilometresPerDegree, (y - y0) * kilometresPerDegree];
}
