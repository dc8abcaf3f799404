import { error } from '@sveltejs/kit';
import { describeCountry } from '#lib/server/describe-country.ts';
import { listTerritories } from '#lib/server/list-territories.ts';
import { prerenderedLocales } from '#lib/server/prerendered-locales.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  prerenderedLocales.flatMap((locale) => listTerritories('en').map(({ code }) => ({ ...locale, code })));

export const load: PageServerLoad = ({ params }) => {
  const country = describeCountry(params.code, params.locale ?? 'en');
  return country ? { country } : error(404);
};
