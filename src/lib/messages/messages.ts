import { createContext } from 'svelte';
import type { Locale } from '#lib/catalogue/locales.ts';
import type { Messages } from './en.ts';

export type { Messages };

/** Only the page's language travels to the reader. */
const loaders: Record<Locale, () => Promise<Messages>> = {
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh
};

export const loadMessages = (locale: Locale): Promise<Messages> => loaders[locale]();

export const [getMessages, provideMessages] = createContext<Messages>();

/** What each language calls itself. */
export const languageNames: Record<Locale, string> = { en: 'English', zh: '中文' };
