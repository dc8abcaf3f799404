/** The facets a reader can narrow the map by, in the order in which an address lists them. */
export const facets = ['programme', 'mechanism', 'kind', 'region', 'group'] as const;

export type Facet = (typeof facets)[number];

/** Chosen values per facet: any one of them within a facet, all facets together. An empty list restricts nothing. */
export interface Filters extends Readonly<Record<Facet, readonly string[]>> {
  /** What was searched for; empty where nothing was. It narrows like a facet. */
  readonly text: string;
}

export const noFilters: Filters = { programme: [], mechanism: [], kind: [], region: [], group: [], text: '' };

export const isFiltered = (filters: Filters): boolean =>
  filters.text !== '' || facets.some((facet) => filters[facet].length > 0);

/** The same filters with one value chosen, or taken away where it was. Lists stay sorted, as addresses write them. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = new Set(filters[facet]);
  if (!chosen.delete(value)) chosen.add(value);
  return { ...filters, [facet]: [...chosen].sort() };
}

/** One part of the filters: all that is chosen in a facet, or the search. */
export type FilterPart = Facet | 'text';

/** The same filters without one part of them. */
export const dropFilter = (filters: Filters, part: FilterPart): Filters => ({ ...filters, [part]: noFilters[part] });
