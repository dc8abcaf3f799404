import type { DescribedFigure } from '#lib/catalogue/described-initiative.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import type { Figure, Vocabulary } from '#lib/catalogue/types.ts';
import { writeFigure, writeTime } from './write-figure.ts';

/** A figure with its words in one language. */
export function describeFigure(figure: Figure, vocabulary: Vocabulary, locale: Locale): DescribedFigure {
  const { value, to, out_of: outOf, unit, qualifier, role, of, as_of: asOf, since, by, country } = figure;
  return {
    text: writeFigure(locale, {
      value,
      to,
      outOf,
      noun: vocabulary.units[unit]?.[locale] ?? { other: unit },
      qualifier: nameQualifier(qualifier, vocabulary, locale)
    }),
    of: of[locale],
    role,
    roleName: vocabulary.roles[role]?.[locale] ?? '',
    time: writeTime(locale, { asOf, since, by }),
    ...(country && { country })
  };
}

/** "over", "超过"; '' where the number is exact. */
export const nameQualifier = (id: string | undefined, { qualifiers }: Vocabulary, locale: Locale): string =>
  (id && qualifiers[id]?.[locale]) ?? '';
