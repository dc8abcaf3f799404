import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countByTerritory, countVisibleByTerritory } from './count-by-territory.ts';
import { tabulate } from './counting-table.ts';
import { anyEntries, anyFilters, anyFound, entry, traits } from './index-entry.fixture.ts';
import { selectPlainly } from './sift.fixture.ts';
import { sift } from './sift.ts';

test('an initiative counts for each country it names', () => {
  const counts = countByTerritory([entry('a', { countries: ['NIU', 'COL'] }), entry('b', { countries: ['NIU'] })]);
  expect(Object.fromEntries(counts)).toEqual({ NIU: 2, COL: 1 });
});

test('an initiative that names a country twice counts for it once', () => {
  expect(countByTerritory([entry('a', { countries: ['NIU', 'NIU'] })]).get('NIU')).toBe(1);
});

test('hosts and donors are not counted', () => {
  expect(countByTerritory([entry('a', { hosts: ['AZE'], donors: ['CHN'] })]).size).toBe(0);
});

test('a country has no count where nobody names it', () => {
  expect(countByTerritory([]).has('BRA')).toBe(false);
});

test('the number on the map is the length of the list behind it', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, (any, filters) => {
      const visible = selectPlainly(any, filters, traits);
      const counts = countByTerritory(visible);
      for (const code of [...Object.keys(traits), 'ZZZ']) {
        expect(counts.get(code) ?? 0).toBe(visible.filter((one) => one.countries.includes(code)).length);
      }
    })
  );
});

test('the map under filters is that of the list under filters', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, anyFound, (any, filters, found) => {
      const table = tabulate(any, traits);
      const visible = selectPlainly(any, filters, traits, found);
      expect(countVisibleByTerritory(table, sift(table, filters, found))).toEqual(countByTerritory(visible));
    })
  );
});
