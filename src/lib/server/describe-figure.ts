import type { DescribedFigure } from '#lib/catalogue/described-initiative.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import type { Figure, Vocabulary } from '#lib/catalogue/types.ts';

/** A figure with its words in one language. */
export function describeFigure(figure: Figure, vocabulary: Vocabulary, locale: Locale): DescribedFigure {
  const { value, to, out_of, unit, qualifier, role, of, as_of, since, by, country } = figure;
  return {
    value,
    unit,
    noun: vocabulary.units[unit]?.[locale] ?? { other: unit },
    qualifier: nameQualifier(qualifier, vocabulary, locale),
    role,
    roleName: vocabulary.roles[role]?.[locale] ?? '',
    of: of[locale],
    ...(to !== undefined && { to }),
    ...(out_of !== undefined && { outOf: out_of }),
    ...(as_of && { asOf: as_of }),
    ...(since && { since }),
    ...(by && { by }),
    ...(country && { country })
  };
}

/** "over", "超过"; '' where the number is exact. */
export const nameQualifier = (id: string | undefined, { qualifiers }: Vocabulary, locale: Locale): string =>
  (id && qualifiers[id]?.[locale]) ?? '';
