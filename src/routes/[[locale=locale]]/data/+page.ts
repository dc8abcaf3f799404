import { prerenderedLocales } from '#lib/catalogue/prerendered-locales.ts';
import { loadDataWords } from '#lib/messages/messages.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => prerenderedLocales;

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  words: await loadDataWords((await parent()).locale)
});
