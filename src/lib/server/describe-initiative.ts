import type { Locale, Localised } from '#lib/catalogue/locales.ts';
import type { DescribedFigure, DescribedInitiative } from '#lib/catalogue/described-initiative.ts';
import type { Figure, Initiative } from '#lib/catalogue/types.ts';
import { loadCatalogue } from './catalogue.ts';
import { describeSource } from './describe-source.ts';

/** Everything an initiative's own page shows, in one language; undefined where there is none of that id. */
export function describeInitiative(id: string, locale: Locale): DescribedInitiative | undefined {
  const { initiatives, vocabulary, sources } = loadCatalogue();
  const initiative = initiatives.find((candidate) => candidate.id === id);
  const document = initiative && sources[initiative.source.document];
  if (!initiative || !document) return undefined;
  const { summary, reach, partners, source } = initiative;
  return {
    id,
    summary: summary[locale],
    figures: initiative.figures.map((figure) => describeFigure(figure, locale)),
    mechanisms: initiative.mechanism.map((id) => ({
      id,
      name: vocabulary.mechanisms[id]?.name[locale] ?? id,
      about: textOf(vocabulary.mechanisms[id]?.about, locale)
    })),
    partners: partners.map((partner) => vocabulary.partners[partner]?.name[locale] ?? partner),
    ...(reach && { reach: { countries: reach.countries, qualifier: qualifierOf(reach.qualifier, locale) } }),
    source: describeSource(source, document, locale)
  };

  function qualifierOf(id: string | undefined, locale: Locale): string {
    return id ? textOf(vocabulary.qualifiers[id], locale) : '';
  }

  function describeFigure(figure: Figure, locale: Locale): DescribedFigure {
    const { value, to, out_of, unit, qualifier, role, of, as_of, since, by } = figure;
    return {
      value,
      unit,
      noun: vocabulary.units[unit]?.[locale] ?? { other: unit },
      qualifier: qualifierOf(qualifier, locale),
      role,
      roleName: textOf(vocabulary.roles[role], locale),
      of: of[locale],
      ...(to !== undefined && { to }),
      ...(out_of !== undefined && { outOf: out_of }),
      ...(as_of && { asOf: as_of }),
      ...(since && { since }),
      ...(by && { by })
    };
  }
}

const textOf = (words: Localised | undefined, locale: Locale) => words?.[locale] ?? '';

/** The ids of every initiative, for the pages to be made. */
export const listInitiativeIds = (): string[] => loadCatalogue().initiatives.map(({ id }: Initiative) => id);
