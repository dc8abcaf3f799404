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

/** What stands for a part in `Hidden`; all of them fit into a byte. */
export const bit = (part: FilterPart): number => 2 ** parts.indexOf(part);

/**
 * Values of one facet widen (climate *or* nature), facets narrow (climate *and* a small island state). `found` are the
 * ids that a search for the filters' text gave; without it the text hides nothing.
 */
export function sift(table: CountingTable, filters: Filters, found?: ReadonlySet<string>): Hidden {
  const size = table.ids.length;
  const hidden = new Uint8Array(size);
  const hide = (part: FilterPart, seen: Uint8Array) => {
    const flag = bit(part);
    for (let row = 0; row < size; row++) {
      if (seen[row] === 0) hidden[row] = (hidden[row] as number) | flag;
    }
  };
  for (const facet of facets) {
    if (filters[facet].length > 0) hide(facet, markRows(table.facets[facet], filters[facet], size));
  }
  if (filters.text !== '' && found)
    hide(
      'text',
      Uint8Array.from(table.ids, (id) => (found.has(id) ? 1 : 0))
    );
  return hidden;
}

/** Every part at once: what has none of its bits is hidden by nothing. */
export const anyPart = 255;
