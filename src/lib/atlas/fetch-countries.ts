import type { DescribedCountries } from '#lib/catalogue/described-country.ts';
import { askOnce } from './ask-once.ts';
import { fetchJson } from './fetch-json.ts';

/**
 * Fetches what the pages of all countries show, so that a click on any of them waits for nothing; while prerendering,
 * `server/load-countries.ts` stands in its place (see `#countries` in package.json).
 */
export const loadCountries = askOnce((address: string) => fetchJson<DescribedCountries>(address));
