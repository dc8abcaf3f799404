/** A whole number as the language writes it. */
export const writeNumber = (locale: string, value: number): string => new Intl.NumberFormat(locale).format(value);

/** Picks the form that the language's plural rule asks for and puts the number, written as the language writes it, for `#`. */
export function plural(locale: string, count: number, forms: { one?: string; other: string }): string {
  const rule = new Intl.PluralRules(locale).select(count);
  const form = rule === 'one' ? (forms.one ?? forms.other) : forms.other;
  return form.replaceAll('#', writeNumber(locale, count));
}
