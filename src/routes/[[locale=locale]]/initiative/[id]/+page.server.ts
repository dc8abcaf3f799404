import { error } from '@sveltejs/kit';
import { describeInitiative, listInitiativeIds } from '#lib/server/describe-initiative.ts';
import { prerenderedLocales } from '#lib/catalogue/prerendered-locales.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  prerenderedLocales.flatMap((locale) => listInitiativeIds().map((id) => ({ ...locale, id })));

export const load: PageServerLoad = ({ params }) => {
  const initiative = describeInitiative(params.id, params.locale ?? 'en');
  return initiative ? { initiative } : error(404);
};
