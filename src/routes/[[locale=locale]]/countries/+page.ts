import { prerenderedLocales } from '#lib/catalogue/prerendered-locales.ts';
import { loadTableWords } from '#lib/messages/messages.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => prerenderedLocales;

export const load: PageLoad = async ({ parent }) => ({
  words: await loadTableWords((await parent()).locale)
});
