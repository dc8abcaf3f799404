import type { DescribedSource } from '#lib/catalogue/described-initiative.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import type { Source, Sources } from '#lib/catalogue/types.ts';

/** Where a statement stands, in one language. Throws for a document that is none, which the door does not let pass. */
export function describeSource(source: Source, sources: Sources, locale: Locale): DescribedSource {
  const document = sources[source.document];
  if (!document) throw new Error(`There is no document ${source.document}.`);
  const { title, link, language } = document;
  return { title: title[locale], link, language, section: source.section, links: source.links };
}
