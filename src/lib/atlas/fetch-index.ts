import { unpackCatalogue, type PackedCatalogue } from '#lib/catalogue/pack-catalogue.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { fetchOnce } from './fetch-once.ts';

interface PackedIndex {
  catalogue: PackedCatalogue;
  territories: ListedTerritory[];
}

/**
 * Fetches the index in the browser; while prerendering, `server/load-index.ts` stands in its place (see `#index` in
 * package.json), so that no page carries the index inside it.
 */
export const loadIndex = fetchOnce(({ catalogue, territories }: PackedIndex) => ({
  catalogue: unpackCatalogue(catalogue),
  territories
}));
