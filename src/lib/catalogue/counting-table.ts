import { changeWords, toColumn, type Column } from './column.ts';
import type { Facet } from './filters.ts';
import type { IndexEntry } from './index-entry.ts';

/** What a territory belongs to, by alpha-3 code: its UNEP region, and groups such as `sids`. */
export type TerritoryTraits = Readonly<Record<string, { region?: string | undefined; groups: readonly string[] }>>;

/** What selecting and counting read: a row for each initiative, in the order of the catalogue. */
export interface CountingTable {
  ids: readonly string[];
  facets: Readonly<Record<Facet, Column>>;
  countries: Column;
}

/**
 * Made once from the catalogue, so that a filter is a pass over numbers and not over words. Region and group come from
 * the territories that an initiative names as places of activity alone: neither hosts nor donors nor named areas put an
 * initiative into a region.
 */
export function tabulate(entries: readonly IndexEntry[], traits: TerritoryTraits): CountingTable {
  const column = (values: (entry: IndexEntry) => readonly string[]) => toColumn(entries.map(values));
  const countries = column((entry) => entry.countries);
  return {
    ids: entries.map(({ id }) => id),
    facets: {
      programme: column(({ programme }) => [programme]),
      mechanism: column(({ mechanism }) => mechanism),
      kind: column(({ kind }) => [kind]),
      region: changeWords(countries, (code) => given(traits[code]?.region)),
      group: changeWords(countries, (code) => traits[code]?.groups ?? [])
    },
    countries
  };
}

const given = (word: string | undefined) => (word ? [word] : []);
