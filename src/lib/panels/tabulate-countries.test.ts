import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countByTerritory } from '#lib/catalogue/count-by-territory.ts';
import { anyEntries, anyFilters, entry, traits } from '#lib/catalogue/index-entry.fixture.ts';
import { ledger } from '#lib/catalogue/keep-ledger.ts';
import { selectPlainly } from '#lib/catalogue/sift.fixture.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { tabulateCountries } from './tabulate-countries.ts';

const territories = [...Object.keys(traits), 'ZZZ'].map((code): ListedTerritory => ({
  code,
  alpha2: code.slice(0, 2),
  m49: '000',
  name: code,
  label: [0, 0],
  frame: [0, 0, 1, 1],
  extent: 1,
  groups: []
}));
const programmes = ['climate', 'nature', 'pollution'];

test('those with most come first, a named one without any under the filters last, the not named apart', () => {
  const all = [
    entry('buses', { countries: ['COL'] }),
    entry('reefs', { programme: 'nature', countries: ['NIU', 'COL'] }),
    entry('air', { programme: 'pollution', countries: ['TUV'] })
  ];
  const table = tabulateCountries(territories, countByTerritory(all), all.slice(0, 2), programmes);
  expect(table.named.map(({ territory, count, programmes }) => [territory.code, count, programmes])).toEqual([
    ['COL', 2, ['climate', 'nature']],
    ['NIU', 1, ['nature']],
    ['TUV', 0, []]
  ]);
  expect(table.unnamed.map(({ code }) => code)).toEqual(['COK', 'NPL', 'ATA', 'ZZZ']);
});

test('under any filters the table has every territory once, the numbers of the map and the sum of the ledger', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, (all, filters) => {
      const visible = selectPlainly(all, filters, traits);
      const table = tabulateCountries(territories, countByTerritory(all), visible, programmes);
      const counts = countByTerritory(visible);
      const codes = [...table.named.map(({ territory }) => territory.code), ...table.unnamed.map(({ code }) => code)];
      expect(codes.toSorted()).toEqual(territories.map(({ code }) => code).toSorted());
      for (const { territory, count } of table.named) expect(count).toBe(counts.get(territory.code) ?? 0);
      expect(table.named.reduce((sum, { count }) => sum + count, 0)).toBe(ledger(visible).links);
    }),
    { numRuns: 1000 }
  );
});
