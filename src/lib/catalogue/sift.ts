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
export const bit = (part: FilterPart): number => 2 ** parts.indexOf(part);

/**
 * Values of one facet widen (climate *or* nature), facets narrow (climate *and* a small island state). `found` are the
 * ids that a search for the filters' text gave; without it the text hides nothing.
 */
export function sift(table: CountingTable, filters: Filters, found?: ReadonlySet<string>): Hidden {
  const hidden = new Uint8Array(table.ids.length);
  const hide = (part: FilterPart, sees: (row: number) => boolean) => {
    const mark = bit(part);
    for (let row = 0; row < hidden.length; row++) if (!sees(row)) hidden[row] = (hidden[row] as number) | mark;
  };
  for (const facet of facets) {
    if (filters[facet].length === 0) continue;
    const marked = markRows(table.facets[facet], filters[facet], hidden.length);
    hide(facet, (row) => marked[row] === 1);
  }
  if (filters.text !== '' && found) hide('text', (row) => found.has(table.ids[row] as string));
  return hidden;
}
