import type { Piece } from './pieces.ts';
import type { Unit } from './units.ts';

/** Half the side of the square that stands for a territory smaller than any grid (the Holy See), in degrees: 300 m. */
const half = 0.003;

/** A unit, or a square where both atlases have rounded it to a point. */
export function standInForSpeck(unit: Unit, pieces: readonly Piece[]): Unit {
  if (unit.polygons.length) return unit;
  const [lon, lat] = pieces.find(({ name }) => name === unit.name)?.polygon[0]?.[0] ?? [];
  if (lon === undefined || lat === undefined) throw new Error(`${unit.name} has neither land nor a point.`);
  const [west, south, east, north] = [lon - half, lat - half, lon + half, lat + half];
  const square: [number, number][] = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south]
  ];
  return { ...unit, fine: true, polygons: [[square]] };
}
