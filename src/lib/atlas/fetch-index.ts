import { unpackCatalogue, type PackedCatalogue } from '#lib/catalogue/pack-catalogue.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { askOnce } from './ask-once.ts';
import { fetchJson } from './fetch-json.ts';

interface PackedIndex {
  catalogue: PackedCatalogue;
  territories: ListedTerritory[];
}

/**
 * Fetches the index in the browser; while prerendering, `server/load-index.ts` stands in its place (see `#index` in
 * package.json), so that no page carries the index inside it.
 */
export const loadIndex = askOnce(async (address: string) => {
  const { catalogue, territories } = await fetchJson<PackedIndex>(address);
  return { catalogue: unpackCatalogue(catalogue), territories };
});
