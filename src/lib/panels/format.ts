import type { DescribedFigure } from '#lib/catalogue/described-initiative.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import { tags } from '#lib/messages/format-date.ts';
import type { Messages } from '#lib/messages/messages.ts';

/** The size of a file in kilobytes of a thousand bytes: "68 kB". */
export const formatSize = (locale: Locale, bytes: number): string =>
  new Intl.NumberFormat(tags[locale], { style: 'unit', unit: 'kilobyte' }).format(
    Math.max(1, Math.round(bytes / 1000))
  );

/** From where on a number is easier read with its word: 2.3 million, 24.1万. */
const large: Record<Locale, number> = { en: 1e6, zh: 1e4 };

/** A number as its language reads it best: 241,000 and 2.3 million, 3000, 24.1万 and 230万. No digit of the source is lost. */
function formatNumber(locale: Locale, value: number): string {
  const style: Intl.NumberFormatOptions =
    Math.abs(value) >= large[locale]
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 9 }
      : { maximumFractionDigits: 2, useGrouping: locale === 'zh' ? 'min2' : true };
  return new Intl.NumberFormat(tags[locale], style).format(value);
}

/** The number of a figure with qualifier and unit: "over 2 million hectares", "29 of 32", "2.6 to 3.1 °C", "超过2.3亿美元". */
export function formatFigure(locale: Locale, figure: DescribedFigure, m: Messages): string {
  const { value, to, outOf, noun, qualifier } = figure;
  const write = (number: number) => formatNumber(locale, number);
  const counted = nounFor(locale, noun, outOf ?? to ?? value);
  const number =
    to !== undefined
      ? m.range(write(value), write(to))
      : outOf !== undefined
        ? m.outOf(write(value), write(outOf))
        : write(value);
  const whole = m.counted(number, counted);
  return qualifier ? m.qualified(qualifier, whole) : whole;
}

function nounFor(locale: Locale, noun: DescribedFigure['noun'], count: number): string {
  return new Intl.PluralRules(tags[locale]).select(count) === 'one' ? (noun.one ?? noun.other) : noun.other;
}
