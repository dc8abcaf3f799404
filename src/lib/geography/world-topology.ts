import type { GeometryCollection, Topology } from 'topojson-specification';
import { readArcs, readNumbers, type ArcText } from './arc-text.ts';
import type { LonLat } from './territory.ts';

/**
 * The world's shapes, their arcs in degrees. Territories have their alpha-3 code as id, borders their `line`. Arcs are
 * shared between neighbours, so that a finer arc put in the place of a coarse one refines them all.
 */
export type WorldTopology = Topology<Record<'territories' | 'borders' | 'undetermined', GeometryCollection>>;

/** The contents of `world.json`: everything there is, coarsely. */
export interface WrittenWorld {
  objects: WorldTopology['objects'];
  arcs: ArcText;
  /** For each arc the number of the sheet that has it in full detail. */
  sheets: string;
}

/** The contents of `detail/N.json`: the arcs of sheet N in full detail, in the order of the world's. */
export type WrittenSheet = ArcText;

/** A world, and for each sheet the numbers of its arcs. */
export interface OpenWorld {
  topology: WorldTopology;
  sheets: readonly (readonly number[])[];
}

export function openWorld({ objects, arcs, sheets }: WrittenWorld): OpenWorld {
  const numbers: number[][] = [];
  for (const [arc, sheet] of readNumbers(sheets).entries()) (numbers[sheet] ??= []).push(arc);
  return { topology: { type: 'Topology', objects, arcs: readArcs(arcs) }, sheets: numbers };
}

/** Puts a sheet's arcs in the place of the coarse ones. Throws where it is not that sheet, and then changes nothing. */
export function laySheet({ topology, sheets }: OpenWorld, sheet: number, written: WrittenSheet): void {
  const arcs: LonLat[][] = readArcs(written);
  const numbers = sheets[sheet] ?? [];
  if (arcs.length !== numbers.length) throw new Error(`Sheet ${sheet} has ${arcs.length} arcs, not ${numbers.length}`);
  for (const [i, number] of numbers.entries()) topology.arcs[number] = arcs[i] ?? [];
}
