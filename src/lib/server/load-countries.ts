import type { DescribedCountries } from '#lib/catalogue/described-country.ts';
import { locales } from '#lib/catalogue/locales.ts';
import { buildCountries, countriesFile } from './build-countries.ts';

/** What the browser would fetch from this address. */
export async function loadCountries(address: string): Promise<DescribedCountries> {
  const locale = locales.find((locale) => address.endsWith(`/${countriesFile(locale)}`));
  if (!locale) throw new Error(`No countries are served at ${address}`);
  return buildCountries(locale);
}
