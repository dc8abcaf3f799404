/** Making one takes longer than a thousand uses of it, and a page writes hundreds of numbers at every filter. */
const writers = new Map<string, { number: Intl.NumberFormat; rules: Intl.PluralRules }>();

function writerFor(locale: string) {
  const writer = writers.get(locale) ?? { number: new Intl.NumberFormat(locale), rules: new Intl.PluralRules(locale) };
  writers.set(locale, writer);
  return writer;
}

/** A whole number as the language writes it. */
export const writeNumber = (locale: string, value: number): string => writerFor(locale).number.format(value);

/** Picks the form that the language's plural rule asks for and puts the number, written as the language writes it, for `#`. */
export function plural(locale: string, count: number, forms: { one?: string; other: string }): string {
  const rule = writerFor(locale).rules.select(count);
  const form = rule === 'one' ? (forms.one ?? forms.other) : forms.other;
  return form.replaceAll('#', writeNumber(locale, count));
}
