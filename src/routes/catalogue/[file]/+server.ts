import { error, json } from '@sveltejs/kit';
import { locales } from '#lib/catalogue/locales.ts';
import { indexFile, packIndex } from '#lib/server/build-index.ts';
import { buildSearch, searchFile } from '#lib/server/build-search.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...locales.map(indexFile), searchFile()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  if (params.file === searchFile()) return json(buildSearch());
  const locale = locales.find((locale) => indexFile(locale) === params.file);
  return locale ? json(packIndex(locale)) : error(404, `No index is called ${params.file}`);
};
