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

/** Counts every initiative once, however many countries it names. */
export function ledger(entries: Iterable<Pick<IndexEntry, 'id' | 'countries'>>): Ledger {
  const named = new Map([...entries].map(({ id, countries }) => [id, new Set(countries)]));
  const sets = [...named.values()];
  const withCountries = sets.filter((codes) => codes.size > 0).length;
  return {
    initiatives: sets.length,
    withCountries,
    regionalOrGlobal: sets.length - withCountries,
    links: sets.reduce((sum, codes) => sum + codes.size, 0),
    countries: new Set(sets.flatMap((codes) => [...codes])).size
  };
}
