import { facetValues, type TerritoryTraits } from './facet-values.ts';
import type { Facet, Filters } from './filters.ts';
import type { IndexEntry } from './index-entry.ts';
import { selectInitiatives } from './select-initiatives.ts';

export type FacetCounts = Record<Facet, Map<string, number>>;

/**
 * For each value of each facet, how many initiatives a reader gets by choosing it under the filters of the *other*
 * facets. Every value in the catalogue is there, those that would give nothing with a zero.
 * `found` is what the search for the filters' text gave, as `selectInitiatives` takes it.
 */
export function countFacets(
  entries: readonly IndexEntry[],
  filters: Filters,
  traits: TerritoryTraits,
  found?: ReadonlySet<string>
): FacetCounts {
  const count = (facet: Facet) => countFacet(facet, entries, filters, traits, found);
  return {
    programme: count('programme'),
    mechanism: count('mechanism'),
    kind: count('kind'),
    region: count('region'),
    group: count('group')
  };
}

function countFacet(
  facet: Facet,
  entries: readonly IndexEntry[],
  filters: Filters,
  traits: TerritoryTraits,
  found?: ReadonlySet<string>
): Map<string, number> {
  const all = entries.flatMap((entry) => [...facetValues(entry, facet, traits)]);
  const counts = new Map(all.map((value) => [value, 0]));
  for (const entry of selectInitiatives(entries, { ...filters, [facet]: [] }, traits, found)) {
    for (const value of facetValues(entry, facet, traits)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
