import { facetValues, type TerritoryTraits } from './facet-values.ts';
import { facets, type Filters } from './filters.ts';
import type { IndexEntry } from './index-entry.ts';

/**
 * The initiatives that every facet lets through, in the order given. Values of one facet widen (climate *or* nature),
 * facets narrow (climate *and* a small island state). The map, the list and the counts all come from this one result.
 */
export function selectInitiatives<Entry extends IndexEntry>(
  entries: readonly Entry[],
  filters: Filters,
  traits: TerritoryTraits
): Entry[] {
  const restricting = facets.filter((facet) => filters[facet].length > 0);
  return entries.filter((entry) =>
    restricting.every((facet) => {
      const values = facetValues(entry, facet, traits);
      return filters[facet].some((chosen) => values.has(chosen));
    })
  );
}
