import { locales } from '#lib/catalogue/locales.ts';
import { loadMessages } from '#lib/messages/messages.ts';
import { noticeWords } from '#lib/messages/notice-words.ts';
import type { PageLoad } from './$types';

export const trailingSlash = 'never';

/** One page answers for every wrong address, so it speaks all languages. */
export const load: PageLoad = async () => ({
  versions: await Promise.all(
    locales.map(async (locale) => ({ locale, words: await loadMessages(locale), notice: noticeWords[locale] }))
  )
});
