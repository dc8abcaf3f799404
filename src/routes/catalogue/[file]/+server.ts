import { error, json } from '@sveltejs/kit';
import { locales } from '#lib/catalogue/locales.ts';
import { buildCountries, countriesFile } from '#lib/server/build-countries.ts';
import { indexFile, packIndex } from '#lib/server/build-index.ts';
import { buildSearch, searchFile } from '#lib/server/build-search.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What is served, by its file's name. */
const files = new Map<string, () => unknown>([
  [searchFile(), buildSearch],
  ...locales.flatMap((locale): [string, () => unknown][] => [
    [indexFile(locale), () => packIndex(locale)],
    [countriesFile(locale), () => buildCountries(locale)]
  ])
]);

export const entries: EntryGenerator = () => [...files.keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const build = files.get(params.file);
  return build ? json(build()) : error(404, `No file of the catalogue is called ${params.file}`);
};
