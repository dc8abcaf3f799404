import type { Locale } from '#lib/catalogue/locales.ts';
import { enMetadata, type MetadataWords } from './en-metadata.ts';
import { zhMetadata } from './zh-metadata.ts';

export type { MetadataWords };

/**
 * They stand in the HTML and in files beside it, where others read them: no program of the browser may name this file but
 * behind `SSR`.
 */
export const metadataWords: Record<Locale, MetadataWords> = { en: enMetadata, zh: zhMetadata };
