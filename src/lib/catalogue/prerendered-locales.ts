import { locales } from './locales.ts';

/** The route parameters of each language: English has none. */
export const prerenderedLocales = locales.map((locale) => (locale === 'en' ? {} : { locale }));
