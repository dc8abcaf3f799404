import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEntries, entry } from './index-entry.fixture.ts';
import { countriesNamed, findParts } from './name-countries.ts';

const mobility = entry('mobility', { countries: ['KEN', 'IND'] });
const buses = entry('buses', { partOf: 'mobility', countries: ['COL'] });
const taxis = entry('taxis', { partOf: 'mobility', countries: ['THA', 'COL', 'IND'] });
const reefs = entry('reefs', { countries: ['MEX'] });
const all = [taxis, reefs, mobility, buses];

test('a whole names its own countries first, then those of its parts in their order, each once', () => {
  expect(countriesNamed(mobility, all)).toEqual(['KEN', 'IND', 'THA', 'COL']);
});

test('a whole that leaves every country to its part names those of the part', () => {
  expect(countriesNamed(entry('marine'), [entry('crabs', { partOf: 'marine', countries: ['THA'] })])).toEqual(['THA']);
});

test('a part does not name the countries of its whole or of its siblings', () => {
  expect(countriesNamed(buses, all)).toEqual(['COL']);
});

test('the parts of a whole come in the order given, and no others', () => {
  expect(findParts(mobility, all)).toEqual([taxis, buses]);
  expect(findParts(reefs, all)).toEqual([]);
});

test('without parts, an initiative names its own countries', () => {
  fc.assert(
    fc.property(anyEntries, (any) => {
      for (const one of any) expect(countriesNamed(one, any)).toEqual([...new Set(one.countries)]);
    })
  );
});
