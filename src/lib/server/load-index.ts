import { locales } from '#lib/catalogue/locales.ts';
import { buildIndex, indexFile, type SiteIndex } from './build-index.ts';

/** The index that the browser would fetch from this address. */
export async function loadIndex(address: string): Promise<SiteIndex> {
  const locale = locales.find((locale) => address.endsWith(`/${indexFile(locale)}`));
  if (!locale) throw new Error(`No index is served at ${address}`);
  return buildIndex(locale);
}
