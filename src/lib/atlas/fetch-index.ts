import { unpackCatalogue } from '#lib/catalogue/pack-catalogue.ts';
import type { CatalogueIndex } from '#lib/catalogue/site-index.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';

interface Index {
  catalogue: CatalogueIndex;
  territories: ListedTerritory[];
}

/** What has come or is on its way, by address. A file never changes, and every filter asks for it again. */
const known = new Map<string, Promise<Index>>();

/**
 * Fetches the index in the browser; while prerendering, `server/load-index.ts` stands in its place (see `#index` in
 * package.json), so that no page carries the index inside it.
 */
export function loadIndex(address: string): Promise<Index> {
  const index = known.get(address) ?? fetchIndex(address);
  known.set(address, index);
  // what failed may be tried again
  index.catch(() => known.delete(address));
  return index;
}

async function fetchIndex(address: string): Promise<Index> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const { catalogue, territories } = await response.json();
  return { catalogue: unpackCatalogue(catalogue), territories };
}
