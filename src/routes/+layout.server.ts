import { resolve } from '$app/paths';
import { locales, type Locale } from '#lib/catalogue/locales.ts';
import { countriesFile } from '#lib/server/build-countries.ts';
import { indexFile } from '#lib/server/build-index.ts';
import { searchFile } from '#lib/server/build-search.ts';
import type { LayoutServerLoad } from './$types';

/**
 * Where the index and the countries of each language are (a wrong address may turn out to be in another than its page's),
 * and the search.
 */
export const load: LayoutServerLoad = () => ({
  indexes: addressIn(indexFile),
  countries: addressIn(countriesFile),
  searchAddress: address(searchFile())
});

const address = (file: string) => resolve('/catalogue/[file]', { file });

const addressIn = (name: (locale: Locale) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, address(name(locale))])) as Record<Locale, string>;
