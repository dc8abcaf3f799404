import type { CatalogueIndex } from '#lib/catalogue/site-index.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import type { Search } from '#lib/search/create-search.ts';

/** Long enough for a slow line; a request that hangs would else never fail. */
const patience = 20_000;

/** Fetches the engine and what can be searched side by side. Rejects where either does not come. */
export async function loadSearch(
  address: string,
  catalogue: CatalogueIndex,
  territories: readonly ListedTerritory[]
): Promise<Search> {
  const [{ createSearch }, documents] = await Promise.all([
    import('#lib/search/create-search.ts'),
    fetch(address, { signal: AbortSignal.timeout(patience) }).then((response) => {
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      return response.json();
    })
  ]);
  return createSearch(documents, catalogue, territories);
}
