import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets, noFilters } from './filters.ts';
import { anyEntries, anyFilters, anyFound, entry, filtersOf, traits } from './index-entry.fixture.ts';
import { countBySifting, selectPlainly, valuesOf } from './sift.fixture.ts';

const entries = [
  entry('buses', { programme: 'climate', countries: ['COL'], mechanism: ['gef', 'ctcn'] }),
  entry('early-warning', { programme: 'climate', countries: ['NIU', 'TUV'] }),
  entry('reefs', { programme: 'nature', kind: 'report', countries: ['NIU'] })
];

test('a chosen programme leaves the counts of the other programmes as they are', () => {
  const { programme } = countBySifting(entries, filtersOf({ programme: ['nature'] }), traits);
  expect(Object.fromEntries(programme)).toEqual({ climate: 2, nature: 1 });
});

test('a chosen programme narrows the counts of the other facets and keeps their zeroes', () => {
  const { kind, mechanism } = countBySifting(entries, filtersOf({ programme: ['nature'] }), traits);
  expect(Object.fromEntries(kind)).toEqual({ project: 0, report: 1 });
  expect(Object.fromEntries(mechanism)).toEqual({ gef: 0, ctcn: 0 });
});

test('an initiative in two territories of a group counts once for the group', () => {
  expect(countBySifting(entries, noFilters, traits).group.get('sids')).toBe(2);
});

test('each count is the number of initiatives that choosing the value gives', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, anyFound, (any, filters, found) => {
      const counts = countBySifting(any, filters, traits, found);
      for (const facet of facets) {
        for (const [value, count] of counts[facet]) {
          expect(count).toBe(selectPlainly(any, { ...filters, [facet]: [value] }, traits, found).length);
        }
      }
    })
  );
});

test('every value in the catalogue is there, whatever the filters', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, anyFound, (any, filters, found) => {
      const counts = countBySifting(any, filters, traits, found);
      for (const facet of facets) {
        expect(new Set(counts[facet].keys())).toEqual(new Set(any.flatMap((one) => valuesOf(one, facet, traits))));
      }
    })
  );
});

test('programmes and kinds part the catalogue: their counts add up to the total', () => {
  fc.assert(
    fc.property(anyEntries, (any) => {
      const counts = countBySifting(any, noFilters, traits);
      const sum = (of: Map<string, number>) => [...of.values()].reduce((total, count) => total + count, 0);
      expect(sum(counts.programme)).toBe(any.length);
      expect(sum(counts.kind)).toBe(any.length);
    })
  );
});
