import type { DescribedCountries } from '#lib/catalogue/described-country.ts';
import { describeCountry } from './describe-country.ts';
import { listTerritories } from './list-territories.ts';
import { nameContent } from './name-content.ts';
import { onceALanguage } from './once-a-language.ts';

/** What the pages of all countries show beyond the index. */
export const buildCountries = onceALanguage((locale): DescribedCountries => {
  const countries = listTerritories(locale).flatMap(({ code }) => describeCountry(code, locale) ?? []);
  return Object.fromEntries(countries.map((country) => [country.code, country]));
});

/** Where those of a language are served. */
export const countriesFile = onceALanguage((locale) => nameContent(`countries-${locale}`, buildCountries(locale)));
