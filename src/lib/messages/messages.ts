import { createContext } from 'svelte';
import type { Locale } from '#lib/catalogue/locales.ts';
import type { Messages } from './en.ts';
import type { DataWords } from './en-data.ts';
import type { ShareWords } from './en-share.ts';
import type { TableWords } from './en-tables.ts';

export type { DataWords, Messages, ShareWords, TableWords };

/** Only the page's language travels to the reader, and what few need comes when they do. */
const loaders: Record<Locale, Loaders> = {
  en: {
    site: async () => (await import('./en.ts')).en,
    data: async () => (await import('./en-data.ts')).enData,
    share: async () => (await import('./en-share.ts')).enShare,
    tables: async () => (await import('./en-tables.ts')).enTables
  },
  zh: {
    site: async () => (await import('./zh.ts')).zh,
    data: async () => (await import('./zh-data.ts')).zhData,
    share: async () => (await import('./zh-share.ts')).zhShare,
    tables: async () => (await import('./zh-tables.ts')).zhTables
  }
};

interface Loaders {
  site: () => Promise<Messages>;
  data: () => Promise<DataWords>;
  share: () => Promise<ShareWords>;
  tables: () => Promise<TableWords>;
}

export const loadMessages = (locale: Locale): Promise<Messages> => loaders[locale].site();
/** The words of the page of the data. */
export const loadDataWords = (locale: Locale): Promise<DataWords> => loaders[locale].data();
/** The words of the ways to share a view. */
export const loadShareWords = (locale: Locale): Promise<ShareWords> => loaders[locale].share();
/** The words of the tables, and of the page of who pays. */
export const loadTableWords = (locale: Locale): Promise<TableWords> => loaders[locale].tables();

export const [getMessages, provideMessages] = createContext<Messages>();
export const [getDataWords, provideDataWords] = createContext<DataWords>();
export const [getShareWords, provideShareWords] = createContext<ShareWords>();

/** What each language calls itself. */
export const languageNames: Record<Locale, string> = { en: 'English', zh: '中文' };
