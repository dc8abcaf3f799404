import { listHighlights } from '#lib/server/list-highlights.ts';
import { prerenderedLocales } from '#lib/catalogue/prerendered-locales.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => prerenderedLocales;

export const load: PageServerLoad = ({ params: { locale = 'en' } }) => ({
  highlights: listHighlights(locale)
});
