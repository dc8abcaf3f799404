/** Making one takes longer than a thousand uses of it, and a page writes hundreds of numbers at every filter. */
const numbers = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, Intl.PluralRules>();

function keep<T>(kept: Map<string, T>, locale: string, make: () => T): T {
  const one = kept.get(locale) ?? make();
  kept.set(locale, one);
  return one;
}

/**
 * A whole number as the language writes it. A small one is its digits in each of ours, and most are small: the first
 * `NumberFormat` takes an old telephone a quarter of a second.
 */
export const writeNumber = (locale: string, value: number): string =>
  value < 1000 ? String(value) : keep(numbers, locale, () => new Intl.NumberFormat(locale)).format(value);

/** Picks the form that the language's plural rule asks for and puts the number, written as the language writes it, for `#`. */
export function plural(locale: string, count: number, forms: { one?: string; other: string }): string {
  const rule = keep(rules, locale, () => new Intl.PluralRules(locale)).select(count);
  const form = rule === 'one' ? (forms.one ?? forms.other) : forms.other;
  return form.replaceAll('#', writeNumber(locale, count));
}
