import type { Feature, GeoJsonProperties } from 'geojson';
import { neighbors } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { TerritoryCode } from '#lib/geography/territory.ts';

export interface Neighbours {
  /** Those that share a line of border, in alphabetical order. */
  borders: TerritoryCode[];
  /** For who has at most one: the nearest of the others, nearest first. */
  near: TerritoryCode[];
}

/** How many there are to go on to, wherever borders give fewer than two. */
const enough = 4;
/** Lies in two oceans: near to many, and a neighbour of nobody. */
const scattered = 'UMI';
/** Points taken of a territory's shore: enough to tell who is nearer, few enough to compare everyone with everyone. */
const soundings = 120;

type Vector = readonly [number, number, number];

/**
 * Who lies beside whom, by code: from the territories of a written world, whose shared arcs are borders, and the same
 * territories as shapes, in the same order.
 */
export function findNeighbours(
  territories: readonly GeometryObject<GeoJsonProperties>[],
  shapes: readonly Feature[]
): Record<TerritoryCode, Neighbours> {
  const codes = territories.map(({ id }) => String(id));
  const areas = territories.flatMap((one) => (one.type === 'MultiPolygon' ? { type: one.type, arcs: one.arcs } : []));
  if (areas.length < codes.length) throw new Error('A territory is no area.');
  const touching = neighbors(areas);
  const shores = shapes.map(({ geometry }) =>
    takeSome(geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2).map(toVector) : [])
  );
  return Object.fromEntries(
    codes.map((code, i): [TerritoryCode, Neighbours] => {
      const borders = (touching[i] ?? []).flatMap((other) => codes[other] ?? []).sort();
      const few = borders.length < 2;
      const near = few ? findNearest(i, codes, shores).filter((other) => !borders.includes(other)) : [];
      return [code, { borders, near: near.slice(0, enough - borders.length) }];
    })
  );
}

/** All others, nearest first. */
function findNearest(own: number, codes: readonly TerritoryCode[], shores: readonly Vector[][]): TerritoryCode[] {
  return codes
    .map((code, i) => ({ code, closeness: closeness(shores[own] ?? [], shores[i] ?? []) }))
    .filter(({ code }, i) => i !== own && code !== scattered)
    .sort((a, b) => b.closeness - a.closeness)
    .map(({ code }) => code);
}

/** The cosine of the angle between the nearest two points: the larger, the nearer. */
function closeness(some: readonly Vector[], others: readonly Vector[]): number {
  let best = -1;
  for (const [ax, ay, az] of some) {
    for (const [bx, by, bz] of others) best = Math.max(best, ax * bx + ay * by + az * bz);
  }
  return best;
}

function takeSome(points: readonly Vector[]): Vector[] {
  const step = Math.max(1, points.length / soundings);
  return Array.from({ length: Math.ceil(points.length / step) }, (_, i) => points[Math.floor(i * step)]).filter(
    (point) => point !== undefined
  );
}

function toVector([lon = NaN, lat = NaN]: readonly number[]): Vector {
  const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}
