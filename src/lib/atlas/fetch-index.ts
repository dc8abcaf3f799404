import { unpackCatalogue } from '#lib/catalogue/pack-catalogue.ts';
import type { CatalogueIndex } from '#lib/catalogue/site-index.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';

/**
 * Fetches the index in the browser; while prerendering, `server/load-index.ts` stands in its place (see `#index` in
 * package.json), so that no page carries the index inside it.
 */
export async function loadIndex(
  address: string
): Promise<{ catalogue: CatalogueIndex; territories: ListedTerritory[] }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const { catalogue, territories } = await response.json();
  return { catalogue: unpackCatalogue(catalogue), territories };
}
