import type { CitedDocument } from '#lib/catalogue/cited-document.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import { loadCatalogue } from './catalogue.ts';

/** Every document that something of the catalogue is read from, in one language. */
export function listDocuments(locale: Locale): CitedDocument[] {
  const { sources } = loadCatalogue();
  return Object.values(sources).map(({ title, publisher, language, year, link }) => ({
    title: title[locale],
    publisher: publisher[locale],
    language,
    year,
    link
  }));
}
