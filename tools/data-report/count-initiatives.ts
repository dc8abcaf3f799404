import { countByTerritory } from '#lib/catalogue/count-by-territory.ts';
import { countFacets } from '#lib/catalogue/count-facets.ts';
import { tabulate } from '#lib/catalogue/counting-table.ts';
import { noFilters } from '#lib/catalogue/filters.ts';
import { toIndexEntry } from '#lib/catalogue/index-entry.ts';
import { ledger } from '#lib/catalogue/keep-ledger.ts';
import { sift } from '#lib/catalogue/sift.ts';
import type { Initiative, Localised } from '#lib/catalogue/types.ts';
import type { Table } from './table.ts';

/** The ledger as the site's front page has it. */
export function tabulateLedger(initiatives: readonly Initiative[]): Table {
  const kept = ledger(initiatives.map(toIndexEntry));
  return {
    title: 'The ledger',
    columns: ['what', 'count'],
    rows: [
      ['initiatives', kept.initiatives],
      ['that name at least one country', kept.withCountries],
      ['that are regional or global', kept.regionalOrGlobal],
      ['links of an initiative to a country', kept.links],
      ['countries', kept.countries]
    ],
    none: ''
  };
}

/** How many initiatives each programme or kind of the vocabulary has; most first, those without any at the end. */
export function tabulateFacet(
  facet: 'programme' | 'kind',
  initiatives: readonly Initiative[],
  labels: Readonly<Record<string, Localised>>
): Table {
  const table = tabulate(initiatives.map(toIndexEntry), {});
  const counts = countFacets(table, sift(table, noFilters))[facet];
  const rows = Object.entries(labels).map(([id, { en }]) => [id, en, counts.get(id) ?? 0] as const);
  return {
    title: `Initiatives by ${facet}`,
    columns: [facet, 'in English', 'initiatives'],
    rows: rows.toSorted((a, b) => b[2] - a[2]),
    none: `The vocabulary has no ${facet}.`
  };
}

/** Places of activity; `nameOf` gives a country's English name. */
export function tabulateCountries(initiatives: readonly Initiative[], nameOf: (code: string) => string): Table {
  const counts = countByTerritory(initiatives.map(toIndexEntry));
  const rows = [...counts].map(([code, count]) => [code, nameOf(code), count] as const);
  return {
    title: 'Countries named',
    found: rows.length,
    says: 'As places of activity. Hosts and donors are not counted.',
    columns: ['code', 'country', 'initiatives'],
    rows: rows.toSorted((a, b) => b[2] - a[2] || a[1].localeCompare(b[1], 'en')),
    none: 'No initiative names a country.'
  };
}
