import type { DescribedSource } from '#lib/catalogue/described-initiative.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import type { Source, SourceDocument } from '#lib/catalogue/types.ts';

/** Where a statement stands, in one language. */
export const describeSource = (source: Source, document: SourceDocument, locale: Locale): DescribedSource => ({
  title: document.title[locale],
  link: document.link,
  section: source.section,
  language: document.language,
  links: source.links
});
