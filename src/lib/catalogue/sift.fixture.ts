import { countFacets, type FacetCounts } from './count-facets.ts';
import { tabulate, type TerritoryTraits } from './counting-table.ts';
import { facets, type Facet, type Filters } from './filters.ts';
import type { IndexEntry } from './index-entry.ts';
import { selectInitiatives } from './select-initiatives.ts';
import { sift } from './sift.ts';

/** For tests: the site's own way from entries and filters to a list, in one step. */
export function selectBySifting<Entry extends IndexEntry>(
  entries: readonly Entry[],
  filters: Filters,
  traits: TerritoryTraits,
  found?: ReadonlySet<string>
): Entry[] {
  return selectInitiatives(entries, sift(tabulate(entries, traits), filters, found));
}

/** For tests: the site's own way from entries and filters to the counts beside the facets, in one step. */
export function countBySifting(
  entries: readonly IndexEntry[],
  filters: Filters,
  traits: TerritoryTraits,
  found?: ReadonlySet<string>
): FacetCounts {
  const table = tabulate(entries, traits);
  return countFacets(table, sift(table, filters, found));
}

/** For tests: what the site must select, written as one would say it, without tables or bits. */
export function selectPlainly<Entry extends IndexEntry>(
  entries: readonly Entry[],
  filters: Filters,
  traits: TerritoryTraits,
  found?: ReadonlySet<string>
): Entry[] {
  return entries.filter(
    (entry) =>
      (filters.text === '' || found === undefined || found.has(entry.id)) &&
      facets.every(
        (facet) =>
          filters[facet].length === 0 || filters[facet].some((value) => valuesOf(entry, facet, traits).includes(value))
      )
  );
}

/** For tests: the values that an initiative has in a facet. */
export function valuesOf(entry: IndexEntry, facet: Facet, traits: TerritoryTraits): readonly string[] {
  switch (facet) {
    case 'programme':
    case 'kind':
      return [entry[facet]];
    case 'mechanism':
      return entry.mechanism;
    case 'region':
      return entry.countries.flatMap((code) => traits[code]?.region ?? []);
    case 'group':
      return entry.countries.flatMap((code) => traits[code]?.groups ?? []);
  }
}
