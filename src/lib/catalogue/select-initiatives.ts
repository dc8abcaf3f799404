import { facetValues, type TerritoryTraits } from './facet-values.ts';
import { facets, type Filters } from './filters.ts';
import type { IndexEntry } from './index-entry.ts';

/**
 * The initiatives that every facet lets through, in the order given. Values of one facet widen (climate *or* nature),
 * facets narrow (climate *and* a small island state). The map, the list and the counts all come from this one result.
 * `found` are the ids that a search for the filters' text gave; without it the text restricts nothing.
 */
export function selectInitiatives<Entry extends IndexEntry>(
  entries: readonly Entry[],
  filters: Filters,
  traits: TerritoryTraits,
  found?: ReadonlySet<string>
): Entry[] {
  const restricting = facets.filter((facet) => filters[facet].length > 0);
  const passes = (entry: Entry) =>
    restricting.every((facet) => {
      const values = facetValues(entry, facet, traits);
      return filters[facet].some((chosen) => values.has(chosen));
    });
  return entries.filter((entry) => (filters.text === '' || !found || found.has(entry.id)) && passes(entry));
}
