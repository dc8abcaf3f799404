import { listHighlights } from '#lib/server/list-highlights.ts';
import { prerenderedLocales } from '#lib/server/prerendered-locales.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => prerenderedLocales;

export const load: PageServerLoad = ({ params }) => ({ highlights: listHighlights(params.locale ?? 'en') });
