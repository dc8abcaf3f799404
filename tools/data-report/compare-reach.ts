import type { Initiative } from '#lib/catalogue/types.ts';
import type { Table } from './table.ts';

/** The number of countries an initiative claims beside those it names; the widest gap first. */
export function compareReach(initiatives: readonly Initiative[]): Table {
  const rows = initiatives.flatMap(({ id, reach, countries }) => {
    if (!reach) return [];
    const named = new Set(countries.map(({ code }) => code)).size;
    return [[id, reach.qualifier ?? '', reach.countries, named, reach.countries - named] as const];
  });
  return {
    title: 'Initiatives that claim a number of countries, against those they name',
    found: rows.length,
    columns: ['initiative', 'qualifier', 'claimed', 'named', 'not named'],
    rows: rows.toSorted((a, b) => b[4] - a[4]),
    none: 'No initiative claims a number of countries.'
  };
}
