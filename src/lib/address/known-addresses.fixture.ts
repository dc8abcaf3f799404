import { findTerritory } from '#lib/geography/find-territory.ts';
import { loadCatalogue } from '#lib/server/catalogue.ts';
import { loadTerritories } from '#lib/server/read-territories.ts';
import type { Known } from './address.ts';

const { initiatives, vocabulary } = loadCatalogue();
const { territories } = loadTerritories();

/** For tests: every code and id that the catalogue has. */
export const codes: readonly string[] = Object.keys(territories);
export const ids: readonly string[] = initiatives.map(({ id }) => id);

const coded = Object.entries(territories).map(([code, { alpha2, m49 }]) => ({ code, alpha2, m49 }));
const traits = Object.values(territories);

/** For tests: what the catalogue knows, as it is. */
export const known: Known = {
  findTerritory: (word) => findTerritory(word, coded),
  isInitiative: (id) => ids.includes(id),
  values: {
    programme: Object.keys(vocabulary.programmes),
    mechanism: Object.keys(vocabulary.mechanisms),
    kind: Object.keys(vocabulary.kinds),
    region: [...new Set(traits.flatMap(({ unep_region: region }) => region ?? []))],
    group: [...new Set(traits.flatMap(({ groups }) => groups))]
  }
};
