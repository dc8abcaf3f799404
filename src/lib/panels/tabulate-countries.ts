import { countByTerritory } from '#lib/catalogue/count-by-territory.ts';
import type { IndexEntry } from '#lib/catalogue/index-entry.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';

/** A territory that the source names, under the filters. */
export interface CountryRow {
  territory: ListedTerritory;
  /** How many initiatives name it; 0 where the filters leave none. */
  count: number;
  /** The programmes of those initiatives, in the order given. */
  programmes: readonly string[];
}

/**
 * The map as a table: the territories that the source names, those with most initiatives first and otherwise in the order
 * given; and apart from them those that it does not name, which is not the same as none under a filter.
 */
export function tabulateCountries(
  territories: readonly ListedTerritory[],
  named: ReadonlyMap<string, number>,
  visible: readonly Pick<IndexEntry, 'programme' | 'countries'>[],
  programmes: readonly string[]
): { named: CountryRow[]; unnamed: ListedTerritory[] } {
  const active = new Map(territories.map(({ code }) => [code, new Set<string>()]));
  const counts = countByTerritory(visible);
  for (const { programme, countries } of visible) {
    for (const code of countries) active.get(code)?.add(programme);
  }
  const rows = territories
    .filter(({ code }) => named.has(code))
    .map((territory): CountryRow => ({
      territory,
      count: counts.get(territory.code) ?? 0,
      programmes: programmes.filter((programme) => active.get(territory.code)?.has(programme))
    }));
  return {
    named: rows.sort((a, b) => b.count - a.count),
    unnamed: territories.filter(({ code }) => !named.has(code))
  };
}
