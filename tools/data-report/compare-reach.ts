import { toIndexEntry } from '#lib/catalogue/index-entry.ts';
import { countriesNamed } from '#lib/catalogue/name-countries.ts';
import type { Initiative } from '#lib/catalogue/types.ts';
import type { Table } from './table.ts';

/** The number of countries an initiative claims beside those it and its parts name; the widest gap first. */
export function compareReach(initiatives: readonly Initiative[]): Table {
  const entries = initiatives.map(toIndexEntry);
  const rows = initiatives.flatMap((initiative) => {
    const { id, reach } = initiative;
    if (!reach) return [];
    const named = countriesNamed(toIndexEntry(initiative), entries).length;
    return [[id, reach.qualifier ?? '', reach.countries, named, reach.countries - named] as const];
  });
  return {
    title: 'Initiatives that claim a number of countries, against those they name',
    found: rows.length,
    says: 'Those that a part of it names are among them.',
    columns: ['initiative', 'qualifier', 'claimed', 'named', 'not named'],
    rows: rows.toSorted((a, b) => b[4] - a[4]),
    none: 'No initiative claims a number of countries.'
  };
}
