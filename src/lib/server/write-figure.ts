import type { Locale } from '#lib/catalogue/locales.ts';
import { en } from '#lib/messages/en.ts';
import { figureWords } from '#lib/messages/figure-words.ts';
import { formatDate, tags } from '#lib/messages/format-date.ts';
import { zh } from '#lib/messages/zh.ts';

const messages = { en, zh };

/** A figure as its language counts it. */
export interface CountedFigure {
  value: number;
  /** The upper end of a range. */
  to?: number | undefined;
  /** The whole of which `value` is a part. */
  outOf?: number | undefined;
  /** The unit's noun by plural category; empty where the figure's own words name what is counted. */
  noun: { one?: string | undefined; other: string };
  /** "over", "nearly"; empty where the number is exact. */
  qualifier: string;
}

/** The number of a figure with qualifier and unit: "over 2 million hectares", "29 of 32", "2.6 to 3.1 °C", "超过2.3亿美元". */
export function writeFigure(locale: Locale, { value, to, outOf, noun, qualifier }: CountedFigure): string {
  const words = figureWords[locale];
  const write = (number: number) => formatNumber(locale, number);
  const number =
    to !== undefined
      ? words.range(write(value), write(to))
      : outOf !== undefined
        ? words.outOf(write(value), write(outOf))
        : write(value);
  const whole = words.counted(number, nounFor(locale, noun, outOf ?? to ?? value));
  return qualifier ? messages[locale].qualified(qualifier, whole) : whole;
}

/** When a figure held, as precisely as the source says: "as of November 2024 · since 2019". */
export function writeTime(
  locale: Locale,
  { asOf, since, by }: { asOf?: string | undefined; since?: number | undefined; by?: number | undefined }
): string[] {
  const words = figureWords[locale];
  return [
    ...(asOf ? [words.asOf(formatDate(locale, asOf))] : []),
    ...(since ? [words.since(since)] : []),
    ...(by ? [words.by(by)] : [])
  ];
}

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

function nounFor(locale: Locale, noun: CountedFigure['noun'], count: number): string {
  return new Intl.PluralRules(tags[locale]).select(count) === 'one' ? (noun.one ?? noun.other) : noun.other;
}
