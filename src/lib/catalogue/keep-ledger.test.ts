import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countByTerritory } from './count-by-territory.ts';
import { anyEntries, entry } from './index-entry.fixture.ts';
import { ledger } from './keep-ledger.ts';

test('an initiative in six countries is one initiative with six links', () => {
  const six = entry('early-warning', { countries: ['COK', 'NIU', 'PLW', 'MHL', 'TUV', 'TON'] });
  expect(ledger([six, entry('outlook')])).toEqual({
    initiatives: 2,
    withCountries: 1,
    regionalOrGlobal: 1,
    links: 6,
    countries: 6
  });
});

test('an initiative that only has a host or a donor is regional or global', () => {
  expect(ledger([entry('summit', { hosts: ['AZE'], donors: ['CHN'] })]).regionalOrGlobal).toBe(1);
});

test('nothing is a ledger of zeroes', () => {
  expect(ledger([])).toEqual({ initiatives: 0, withCountries: 0, regionalOrGlobal: 0, links: 0, countries: 0 });
});

test('the two parts add up to the total, and the links to the numbers on the map', () => {
  fc.assert(
    fc.property(anyEntries, (any) => {
      const kept = ledger(any);
      const counts = countByTerritory(any);
      expect(kept.initiatives).toBe(any.length);
      expect(kept.withCountries + kept.regionalOrGlobal).toBe(kept.initiatives);
      expect(kept.links).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));
      expect(kept.countries).toBe(counts.size);
    })
  );
});
