import { loadIndex } from '#index';
import { readLocale } from '#lib/address/address.ts';
import { belowRoot } from '#lib/address/hrefs.ts';
import { askOnce } from '#lib/atlas/ask-once.ts';
import { loadMessages } from '#lib/messages/messages.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Even a module that has come is handed over in a task of its own, for which every filter would wait. */
const loadWords = askOnce(loadMessages);

/** The page's language, its words and its index. A page that does not exist still has the language of its address. */
export const load: LayoutLoad = async ({ data, url }) => {
  const locale = readLocale(belowRoot(url.pathname));
  const [messages, index] = await Promise.all([loadWords(locale), loadIndex(data.indexes[locale])]);
  return {
    locale,
    messages,
    index,
    indexAddress: data.indexes[locale],
    countriesAddress: data.countries[locale],
    searchAddress: data.searchAddress
  };
};
