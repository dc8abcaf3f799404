import type { Territories } from '#lib/geography/territory.ts';
import { dropEmptyRings, ringBox, type Piece } from './pieces.ts';
import type { Unit } from './units.ts';

/**
 * Sorts pieces of land into units by the table's boundary policy. Pieces whose name the policy does not know stand in
 * `unknown`; units of which only points are left have no polygons.
 */
export function allotPieces(pieces: readonly Piece[], table: Territories): { units: Unit[]; unknown: string[] } {
  const units = new Map<string, Unit>();
  const unknown = new Set<string>();
  for (const piece of pieces) {
    const found = allot(piece, table);
    if (!found) {
      unknown.add(piece.name);
      continue;
    }
    const unit = units.get(found.name) ?? { ...found, fine: false, polygons: [] };
    const polygon = dropEmptyRings(piece.polygon);
    if (polygon) unit.polygons.push(polygon);
    units.set(found.name, unit);
  }
  return { units: [...units.values()], unknown: [...unknown] };
}

function allot(
  { name, polygon }: Piece,
  { boundaries, territories }: Territories
): Pick<Unit, 'name' | 'territory'> | undefined {
  const [west, south, east, north] = ringBox(polygon[0] ?? []);
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const split = boundaries.split.find(
    ({ from, within: [w, s, e, n] }) => from.includes(name) && lon >= w && lon <= e && lat >= s && lat <= n
  );
  if (split) return { name: split.to, territory: split.to };
  const joined = boundaries.joined.find(({ geometry }) => geometry === name);
  if (joined) return { name, territory: joined.into };
  if (boundaries.undetermined.some(({ geometry }) => geometry === name)) return { name, territory: undefined };
  return territories[name] ? { name, territory: name } : undefined;
}
