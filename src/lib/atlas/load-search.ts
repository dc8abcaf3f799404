import type { CatalogueIndex } from '#lib/catalogue/site-index.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { fetchJson, patience } from './fetch-json.ts';
import type { SearchDocuments } from '#lib/search/search-documents.ts';
import type { Search } from '#lib/search/create-search.ts';

/** Fetches the engine and what can be searched side by side. Rejects where either does not come. */
export async function loadSearch(
  address: string,
  catalogue: CatalogueIndex,
  territories: readonly ListedTerritory[]
): Promise<Search> {
  const [{ createSearch }, documents] = await Promise.all([
    import('#lib/search/create-search.ts'),
    fetchJson<SearchDocuments>(address, AbortSignal.timeout(patience))
  ]);
  return createSearch(documents, catalogue, territories);
}
