import type { DescribedFigure } from '#lib/catalogue/described-initiative.ts';
import type { Messages } from '#lib/messages/messages.ts';

/** A date of a year, a month or a day (`2024`, `2024-11`, `2024-11-30`), as precisely as it is known. */
export function formatDate(locale: string, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const known: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC'
  };
  return new Intl.DateTimeFormat(locale, known).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
}

/** From a million on, a number is easier read as words: 2.3 million, 230万. */
const long = 1e6;

const formatNumber = (locale: string, value: number, style: Intl.NumberFormatOptions = {}) =>
  new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    ...(Math.abs(value) >= long && { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 }),
    ...style
  }).format(value);

/** The number of a figure with its unit: "over 2 million US dollars" as "over US$2 million", "29 of 32", "2.6 to 3.1 °C". */
export function formatFigure(locale: string, figure: DescribedFigure, m: Messages): string {
  const { value, to, outOf, unit, noun, qualifier } = figure;
  const write = (number: number) =>
    unit === 'us-dollars'
      ? formatNumber(locale, number, {
          style: 'currency',
          currency: 'USD',
          currencyDisplay: 'symbol',
          maximumFractionDigits: 1
        })
      : formatNumber(locale, number);
  const number =
    to !== undefined
      ? m.range(write(value), write(to))
      : outOf !== undefined
        ? m.outOf(write(value), write(outOf))
        : write(value);
  const counted = unit === 'us-dollars' ? '' : nounFor(locale, noun, outOf ?? to ?? value);
  const joint = counted && /^[A-Za-z]/.test(counted) ? ' ' : counted.startsWith('°') ? ' ' : '';
  const whole = `${number}${joint}${counted}`;
  return qualifier ? m.qualified(qualifier, whole) : whole;
}

function nounFor(locale: string, noun: DescribedFigure['noun'], count: number): string {
  return new Intl.PluralRules(locale).select(count) === 'one' ? (noun.one ?? noun.other) : noun.other;
}
