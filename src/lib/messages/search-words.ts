import type { Locale } from '#lib/catalogue/locales.ts';
import { enSearch, type SearchWords } from './en-search.ts';
import { zhSearch } from './zh-search.ts';

/** They come with a search, and are too short to come apart. */
export const searchWords: Record<Locale, SearchWords> = { en: enSearch, zh: zhSearch };
