import type { IndexEntry } from './index-entry.ts';
import { countriesNamed } from './name-countries.ts';

/** How many countries the source claims, with its own "over" or "nearly" in the page's language; '' where exact. */
export interface ClaimedReach {
  countries: number;
  qualifier: string;
}

type Claiming = Pick<IndexEntry, 'id' | 'kind' | 'partOf' | 'countries' | 'regions'> & { reach?: ClaimedReach };

/**
 * Work that the source counts in more countries than it names, and that may be in this one too: it names the country
 * nowhere, and no area that leaves the country out. The widest claim comes first. `region` is the UNEP region of the
 * country; a named area means the same region only where it has the same id, since areas are never expanded. Events
 * are left out: the countries they count are where people met.
 */
export function findUnnamedSupport<Entry extends Claiming>(
  { code, region }: { code: string; region?: string | undefined },
  entries: readonly Entry[]
): (Entry & { reach: ClaimedReach })[] {
  return entries
    .filter((entry): entry is Entry & { reach: ClaimedReach } => {
      if (!entry.reach || entry.kind === 'event') return false;
      const named = countriesNamed(entry, entries);
      const around = entry.regions.length === 0 || (region !== undefined && entry.regions.includes(region));
      return entry.reach.countries > named.length && !named.includes(code) && around;
    })
    .sort((a, b) => b.reach.countries - a.reach.countries);
}
