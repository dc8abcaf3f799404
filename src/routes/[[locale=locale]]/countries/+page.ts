import { locales } from '#lib/catalogue/locales.ts';
import { loadTableWords } from '#lib/messages/messages.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((locale) => (locale === 'en' ? {} : { locale }));

export const load: PageLoad = async ({ parent }) => ({
  words: await loadTableWords((await parent()).locale)
});
