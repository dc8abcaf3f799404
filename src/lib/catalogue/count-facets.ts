import { countRows } from './column.ts';
import type { CountingTable } from './counting-table.ts';
import type { Facet } from './filters.ts';
import { anyPart, bit, type Hidden } from './sift.ts';

export type FacetCounts = Record<Facet, Map<string, number>>;

/**
 * For each value of each facet, how many initiatives a reader gets by choosing it under the filters of the *other*
 * facets. Every value in the catalogue is there, those that would give nothing with a zero.
 */
export function countFacets(table: CountingTable, hidden: Hidden): FacetCounts {
  const count = (facet: Facet) => countRows(table.facets[facet], hidden, anyPart - bit(facet));
  return {
    programme: count('programme'),
    mechanism: count('mechanism'),
    kind: count('kind'),
    region: count('region'),
    group: count('group')
  };
}
