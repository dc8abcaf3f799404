import { countByTerritory } from './count-by-territory.ts';
import type { IndexEntry } from './index-entry.ts';

/** "N initiatives; M name at least one country, K are regional or global; L links to C countries." */
export interface Ledger {
  initiatives: number;
  withCountries: number;
  /** Those that name no country as a place of activity; with `withCountries` they make `initiatives`. */
  regionalOrGlobal: number;
  /** Pairs of an initiative and a country it names. */
  links: number;
  countries: number;
}

/** Counts every initiative once, however many countries it names. `counts` are those of the map, where they are known. */
export function ledger(
  entries: readonly Pick<IndexEntry, 'countries'>[],
  counts: ReadonlyMap<string, number> = countByTerritory(entries)
): Ledger {
  const withCountries = entries.filter(({ countries }) => countries.length > 0).length;
  return {
    initiatives: entries.length,
    withCountries,
    regionalOrGlobal: entries.length - withCountries,
    links: [...counts.values()].reduce((sum, count) => sum + count, 0),
    countries: counts.size
  };
}
