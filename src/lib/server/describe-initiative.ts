import type { Locale, Localised } from '#lib/catalogue/locales.ts';
import type { DescribedInitiative } from '#lib/catalogue/described-initiative.ts';
import type { Initiative } from '#lib/catalogue/types.ts';
import { formatDate } from '#lib/messages/format-date.ts';
import { loadCatalogue } from './catalogue.ts';
import { describeFigure } from './describe-figure.ts';
import { describeSource } from './describe-source.ts';

/** Everything an initiative's own page shows, in one language; undefined where there is none of that id. */
export function describeInitiative(id: string, locale: Locale): DescribedInitiative | undefined {
  const { initiatives, vocabulary, sources } = loadCatalogue();
  const initiative = initiatives.find((candidate) => candidate.id === id);
  if (!initiative) return undefined;
  const { summary, date, partners, source } = initiative;
  return {
    id,
    summary: summary[locale],
    ...(date && { date: formatDate(locale, date) }),
    figures: initiative.figures.map((figure) => describeFigure(figure, vocabulary, locale)),
    mechanisms: initiative.mechanism.map((id) => ({
      id,
      name: vocabulary.mechanisms[id]?.name[locale] ?? id,
      about: textOf(vocabulary.mechanisms[id]?.about, locale)
    })),
    partners: partners.map((partner) => vocabulary.partners[partner]?.name[locale] ?? partner),
    source: describeSource(source, sources, locale)
  };
}

const textOf = (words: Localised | undefined, locale: Locale) => words?.[locale] ?? '';

/** The ids of every initiative, for the pages to be made. */
export const listInitiativeIds = (): string[] => loadCatalogue().initiatives.map(({ id }: Initiative) => id);
