import type { EntryGenerator } from './$types';
import { prerenderedLocales } from '#lib/catalogue/prerendered-locales.ts';

// linked from nowhere
export const entries: EntryGenerator = () => prerenderedLocales;
