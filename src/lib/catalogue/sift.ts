import { markRows } from './column.ts';
import type { CountingTable } from './counting-table.ts';
import { facets, type FilterPart, type Filters } from './filters.ts';

/**
 * For each initiative which parts of the filters hide it, as a sum of `bit`s. The list, the map, the counts beside the
 * facets and the way out of an empty list are all read from this one result, so that they cannot disagree: what nothing
 * hides is seen, and what one part alone hides would be seen without it.
 */
export type Hidden = Uint8Array;

/** The parts of the filters, in the order of an address. */
export const parts: readonly FilterPart[] = [...facets, 'text'];

/** What stands for a part in `Hidden`. */
export const bit = (part: FilterPart): number => 1 << parts.indexOf(part);

/**
 * Values of one facet widen (climate *or* nature), facets narrow (climate *and* a small island state). `found` are the
 * ids that a search for the filters' text gave; without it the text hides nothing.
 */
export function sift(table: CountingTable, filters: Filters, found?: ReadonlySet<string>): Hidden {
  const size = table.ids.length;
  let hidden: Hidden = new Uint8Array(size);
  for (const facet of facets) {
    if (filters[facet].length === 0) continue;
    const seen = markRows(table.facets[facet], filters[facet], size);
    hidden = hidden.map((bits, row) => (seen[row] ? bits : bits | bit(facet)));
  }
  if (filters.text === '' || !found) return hidden;
  return hidden.map((bits, row) => (found.has(table.ids[row] ?? '') ? bits : bits | bit('text')));
}
