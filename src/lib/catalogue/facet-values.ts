import type { Facet } from './filters.ts';
import type { IndexEntry } from './index-entry.ts';

/** What a territory belongs to, by alpha-3 code: its UNEP region, and groups such as `sids`. */
export type TerritoryTraits = Readonly<Record<string, { region?: string | undefined; groups: readonly string[] }>>;

/**
 * The values an initiative has in a facet, each once. Region and group come from the territories it names as places of
 * activity alone: neither hosts nor donors nor named areas put an initiative into a region.
 */
export function facetValues(entry: IndexEntry, facet: Facet, traits: TerritoryTraits): ReadonlySet<string> {
  if (facet === 'programme' || facet === 'kind') return new Set([entry[facet]]);
  if (facet === 'mechanism') return new Set(entry.mechanism);
  return new Set(entry.countries.flatMap((code) => traitValues(traits[code], facet)));
}

function traitValues(territory: TerritoryTraits[string] | undefined, facet: 'region' | 'group'): readonly string[] {
  if (!territory) return [];
  if (facet === 'group') return territory.groups;
  return territory.region ? [territory.region] : [];
}
