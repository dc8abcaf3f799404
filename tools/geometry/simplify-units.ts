import { presimplify, simplify } from 'topojson-simplify';
import { mercatorArea } from './mercator.ts';
import type { UnitTopology } from './unit-topology.ts';
import type { Unit } from './units.ts';

/**
 * Leaves out the points that change the picture least, by Visvalingam's rule in Web Mercator: those whose triangle is
 * smaller than `least`, in parts of the square world. Borders stay shared, and rings that are one arc keep a triangle.
 */
export function simplifyUnits(topology: UnitTopology, units: readonly Unit[], least: number, keepFine: boolean): UnitTopology {
  const weighted = presimplify(topology, mercatorArea);
  const fineArcs = keepFine ? arcsOf(topology, units) : new Set<number>();
  for (const [i, arc] of weighted.arcs.entries()) {
    if (fineArcs.has(i)) keepPoints(arc, arc.length);
    else if (isClosed(arc)) keepPoints(arc, 3);
  }
  return simplify(weighted, least);
}

function arcsOf({ objects }: UnitTopology, units: readonly Unit[]): Set<number> {
  const fine = objects.units.geometries.filter((_, i) => units[i]?.fine);
  return new Set(fine.flatMap(({ arcs }) => arcs.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)));
}

const isClosed = (arc: readonly number[][]) => arc[0]?.[0] === arc.at(-1)?.[0] && arc[0]?.[1] === arc.at(-1)?.[1];

/** Gives the heaviest points of an arc a weight that no threshold reaches; a weight is a point's third number. */
function keepPoints(arc: number[][], count: number): void {
  const heaviest = arc.toSorted((a, b) => (b[2] ?? 0) - (a[2] ?? 0)).slice(0, count + 1);
  for (const point of heaviest) point[2] = Infinity;
}
