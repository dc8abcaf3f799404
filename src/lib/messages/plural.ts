/** Picks the form that the language's plural rule asks for and puts the number, written as the language writes it, for `#`. */
export function plural(locale: string, count: number, forms: { one?: string; other: string }): string {
  const rule = new Intl.PluralRules(locale).select(count);
  const form = rule === 'one' ? (forms.one ?? forms.other) : forms.other;
  return form.replaceAll('#', new Intl.NumberFormat(locale).format(count));
}
