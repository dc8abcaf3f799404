import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilters } from './filters.ts';
import { anyEntries, anyFilters, anyFound, entry, filtersOf, traits } from './index-entry.fixture.ts';
import { selectBySifting, selectPlainly } from './sift.fixture.ts';

const entries = [
  entry('buses', { programme: 'climate', countries: ['COL'], mechanism: ['gef'] }),
  entry('early-warning', { programme: 'climate', countries: ['NIU', 'TUV'] }),
  entry('reefs', { programme: 'nature', kind: 'report', countries: ['COL', 'NIU'] }),
  entry('summit', { programme: 'nature', kind: 'event', hosts: ['NIU'], donors: ['TUV'], regions: ['sahel'] })
];

const select = (given: Parameters<typeof filtersOf>[0]) =>
  selectBySifting(entries, filtersOf(given), traits).map(({ id }) => id);

test('no filter shows every initiative in the order given', () => {
  expect(selectBySifting(entries, noFilters, traits)).toEqual(entries);
});

test('two values of one facet show what has either', () => {
  expect(select({ kind: ['report', 'event'] })).toEqual(['reefs', 'summit']);
});

test('two facets show what has both', () => {
  expect(select({ programme: ['climate'], group: ['sids'] })).toEqual(['early-warning']);
});

test('a region shows what is active in one of its territories', () => {
  expect(select({ region: ['latin-america'] })).toEqual(['buses', 'reefs']);
});

test('a host or a donor does not bring an initiative into a group', () => {
  expect(select({ group: ['sids'] })).toEqual(['early-warning', 'reefs']);
});

test('a named area is not a region of countries', () => {
  expect(select({ region: ['sahel'] })).toEqual([]);
});

test('a value nobody has shows nothing', () => {
  expect(select({ programme: ['nonsense'] })).toEqual([]);
});

test('a search narrows like a facet', () => {
  const filters = filtersOf({ programme: ['climate'], text: 'niue' });
  const selected = selectBySifting(entries, filters, traits, new Set(['early-warning', 'reefs']));
  expect(selected.map(({ id }) => id)).toEqual(['early-warning']);
});

test('a search that found nothing shows nothing', () => {
  expect(selectBySifting(entries, filtersOf({ text: 'xyzzy' }), traits, new Set())).toEqual([]);
});

test('what an earlier search found restricts nothing once the text is gone', () => {
  expect(selectBySifting(entries, noFilters, traits, new Set(['reefs']))).toEqual(entries);
});

test('the pass over numbers selects what the words say', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, anyFound, (any, filters, found) => {
      expect(selectBySifting(any, filters, traits, found)).toEqual(selectPlainly(any, filters, traits, found));
    })
  );
});

test('what is selected comes from the catalogue, once each and in its order', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, anyFound, (any, filters, found) => {
      const selected = new Set(selectBySifting(any, filters, traits, found));
      expect([...selected]).toEqual(any.filter((one) => selected.has(one)));
    })
  );
});

test('the programmes part the catalogue: their parts add up to the whole under every other filter', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, anyFound, (any, filters, found) => {
      const whole = selectBySifting(any, { ...filters, programme: [] }, traits, found);
      const parts = ['climate', 'nature', 'pollution'].map((programme) =>
        selectBySifting(any, { ...filters, programme: [programme] }, traits, found)
      );
      expect(parts.flat().length).toBe(whole.length);
      expect(new Set(parts.flat())).toEqual(new Set(whole));
    })
  );
});
