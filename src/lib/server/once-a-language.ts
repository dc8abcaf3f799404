import type { Locale } from '#lib/catalogue/locales.ts';

/** Makes something for a language when it is first asked for; every page of a build gets the same. */
export function onceALanguage<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const one = made.get(locale) ?? make(locale);
    made.set(locale, one);
    return one;
  };
}
