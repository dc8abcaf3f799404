import type { Locale } from '#lib/catalogue/locales.ts';

/** How a figure is written as a sentence. Pages are made with their figures written, so that no reader fetches these. */
export interface FigureWords {
  asOf: (date: string) => string;
  since: (year: number) => string;
  by: (year: number) => string;
  outOf: (part: string, whole: string) => string;
  range: (low: string, high: string) => string;
  counted: (value: string, noun: string) => string;
}

export const figureWords: Record<Locale, FigureWords> = {
  en: {
    asOf: (date) => `as of ${date}`,
    since: (year) => `since ${year}`,
    by: (year) => `by ${year}`,
    outOf: (part, whole) => `${part} of ${whole}`,
    range: (low, high) => `${low} to ${high}`,
    counted: (value, noun) => (noun && noun !== '%' ? `${value} ${noun}` : value + noun)
  },
  zh: {
    asOf: (date) => `截至${date}`,
    since: (year) => `${year}年以来`,
    by: (year) => `到${year}年`,
    outOf: (part, whole) => `${whole}中的${part}`,
    range: (low, high) => `${low}至${high}`,
    counted: (value, noun) => (noun.startsWith('°') ? `${value} ${noun}` : value + noun)
  }
};
