import { neighbors } from 'topojson-client';
import { polygonArea } from './pieces.ts';
import { unitTopology } from './unit-topology.ts';
import type { Unit } from './units.ts';

/**
 * The units that can be replaced by finer ones without tearing a border: those that, with all their neighbours near and
 * far, have less land than so many square kilometres.
 */
export function findLoneUnits(units: readonly Unit[], below: number): Set<Unit> {
  const beside = neighbors(unitTopology(units).objects.units.geometries);
  const lone = new Set<Unit>();
  for (const [i, unit] of units.entries()) {
    const group = reach(i, beside).flatMap((j) => units[j] ?? []);
    const land = group.flatMap(({ polygons }) => polygons).reduce((sum, polygon) => sum + polygonArea(polygon), 0);
    if (land < below) lone.add(unit);
  }
  return lone;
}

function reach(start: number, beside: readonly number[][]): number[] {
  const seen = new Set([start]);
  for (const i of seen) for (const j of beside[i] ?? []) seen.add(j);
  return [...seen];
}
