import type { Territories } from '#lib/geography/territory.ts';
import { allotPieces } from './allot-pieces.ts';
import { cutPolygon } from './cut-polygon.ts';
import { findLoneUnits } from './find-lone-units.ts';
import { polygonContains, type Piece } from './pieces.ts';
import { standInForSpeck } from './stand-in-for-speck.ts';
import type { Unit } from './units.ts';

/** Islands and groups of islands with less land than this are drawn in full detail. In square kilometres. */
const smallIslands = 30_000;

/**
 * The world in units: the coarse atlas, with the shapes of small islands and of what it lacks from the fine one, and the
 * table's boundary policy applied. Throws where table and geometry do not fit.
 */
export function assembleUnits(coarse: readonly Piece[], fine: readonly Piece[], table: Territories): Unit[] {
  const { units: base, unknown } = allotPieces(coarse, table);
  if (unknown.length)
    throw new Error(`The geometry has ${unknown.join(', ')}, of which territories.yaml says nothing.`);
  const details = new Map(allotPieces(fine, table).units.map((unit) => [unit.name, unit]));
  const composed = new Set(table.boundaries.joined.map(({ into }) => into));

  const lone = findLoneUnits(base, smallIslands);
  const refined = base.map((unit): Unit => {
    const detail = details.get(unit.name);
    const replace = unit.polygons.length === 0 || (lone.has(unit) && !composed.has(unit.name));
    return detail && replace && unit.territory ? { ...detail, fine: true } : unit;
  });
  const present = new Set(base.map(({ name }) => name));
  const added = [...details.values()].filter(({ name }) => !present.has(name) && table.territories[name]);
  const units = [...refined, ...added.map((unit) => ({ ...unit, fine: true }))].flatMap((unit) =>
    cutByPolicy(unit, table)
  );

  const drawn = new Set(units.map(({ territory }) => territory));
  const missing = Object.keys(table.territories).filter((code) => !drawn.has(code));
  if (missing.length) throw new Error(`territories.yaml has ${missing.join(', ')}, of which there is no geometry.`);
  return units.map((unit) => standInForSpeck(unit, [...fine, ...coarse]));
}

/** A unit, and the part of it that the policy gives to another territory. */
function cutByPolicy(unit: Unit, { boundaries }: Territories): Unit[] {
  const cut = boundaries.cut.find(({ from }) => from === unit.name);
  if (!cut) return [unit];
  const whole = unit.polygons.find((polygon) => polygonContains(polygon, cut.holds));
  if (!whole) throw new Error(`${unit.name} has no land at ${cut.holds.join(', ')} to be cut off.`);
  const [kept, given] = cutPolygon(whole, cut.along, cut.holds);
  return [
    { ...unit, polygons: [kept, ...unit.polygons.filter((polygon) => polygon !== whole)] },
    { ...unit, name: `${unit.name} to ${cut.into}`, territory: cut.into, polygons: [given] }
  ];
}
