import { resolve } from '$app/paths';
import { locales, type Locale } from '#lib/catalogue/locales.ts';
import { indexFile } from '#lib/server/build-index.ts';
import { searchFile } from '#lib/server/build-search.ts';
import type { LayoutServerLoad } from './$types';

/** Where the index of each language is (a wrong address may turn out to be in another than its page's), and the search. */
export const load: LayoutServerLoad = () => {
  const entries = locales.map((locale) => [locale, resolve('/catalogue/[file]', { file: indexFile(locale) })] as const);
  return {
    indexes: Object.fromEntries(entries) as Record<Locale, string>,
    searchAddress: resolve('/catalogue/[file]', { file: searchFile() })
  };
};
