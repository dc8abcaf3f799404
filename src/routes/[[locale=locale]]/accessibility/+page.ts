import { locales } from '#lib/catalogue/locales.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => locales.map((locale) => (locale === 'en' ? {} : { locale }));
