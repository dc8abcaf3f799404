import type { DescribedCountries } from '#lib/catalogue/described-country.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import { describeCountry } from './describe-country.ts';
import { listTerritories } from './list-territories.ts';
import { nameContent } from './name-content.ts';

const built = new Map<Locale, DescribedCountries>();

/** What the pages of all countries show beyond the index; the same object for every page of a build. */
export function buildCountries(locale: Locale): DescribedCountries {
  const known = built.get(locale);
  if (known) return known;
  const countries = listTerritories(locale).flatMap(({ code }) => describeCountry(code, locale) ?? []);
  const byCode = Object.fromEntries(countries.map((country) => [country.code, country]));
  built.set(locale, byCode);
  return byCode;
}

/** Where those of a language are served. */
export const countriesFile = (locale: Locale): string => nameContent(`countries-${locale}`, buildCountries(locale));
