import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import { mercatorArea } from './mercator-area.ts';
import { asUnitTopology, type UnitTopology } from './unit-topology.ts';
import type { Unit } from './units.ts';

/** How much of the land's outline is kept. */
export interface Detail {
  /** Points whose triangle is smaller are left out; in parts of the square Web Mercator world. */
  leastTriangle: number;
  /** Islands that are smaller are left out; in the same unit. */
  leastIsland: number;
  /** Whether units in fine detail keep all their points. */
  keepFine: boolean;
}

/**
 * Leaves out small islands, and the points that change the picture least, by Visvalingam's rule in Web Mercator. Borders
 * stay shared. Islands keep a triangle, and borders one point between their ends: else a small country between two
 * borders, such as the State of Palestine, would be closed up and its land be painted as its neighbour's.
 */
export function simplifyUnits(topology: UnitTopology, units: readonly Unit[], detail: Detail): UnitTopology {
  const weighted = presimplify(topology, mercatorArea);
  const fineArcs = detail.keepFine ? arcsOf(topology, units) : new Set<number>();
  for (const [i, arc] of weighted.arcs.entries()) {
    keepPoints(arc, fineArcs.has(i) ? arc.length : isClosed(arc) ? 4 : 3);
  }
  const simple = simplify(weighted, detail.leastTriangle);
  return asUnitTopology(filter(simple, filterAttachedWeight(simple, detail.leastIsland, mercatorArea)));
}

function arcsOf({ objects }: UnitTopology, units: readonly Unit[]): Set<number> {
  const fine = objects.units.geometries.filter(({ properties }) => units[properties?.index ?? -1]?.fine);
  return new Set(fine.flatMap(({ arcs }) => arcs.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)));
}

const isClosed = (arc: readonly number[][]) => arc[0]?.[0] === arc.at(-1)?.[0] && arc[0]?.[1] === arc.at(-1)?.[1];

/** Gives the heaviest points of an arc, its ends first, a weight that no threshold reaches; it is a point's third number. */
function keepPoints(arc: number[][], count: number): void {
  const heaviest = arc.toSorted((a, b) => (b[2] ?? 0) - (a[2] ?? 0)).slice(0, count);
  for (const point of heaviest) point[2] = Infinity;
}
