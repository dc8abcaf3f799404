import type { Locale } from '#lib/catalogue/locales.ts';
import { enNotices, type NoticeWords } from './en-notices.ts';
import { zhNotices } from './zh-notices.ts';

export type { NoticeWords };

/** They come with the notices, which few readers need, and are too short to come apart. */
export const noticeWords: Record<Locale, NoticeWords> = { en: enNotices, zh: zhNotices };
