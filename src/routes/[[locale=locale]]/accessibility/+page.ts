import { prerenderedLocales } from '#lib/catalogue/prerendered-locales.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => prerenderedLocales;
