import type { EntryGenerator } from './$types';
import { locales } from '#lib/catalogue/locales.ts';

// linked from nowhere
export const entries: EntryGenerator = () => locales.map((locale) => (locale === 'en' ? {} : { locale }));
