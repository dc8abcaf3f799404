import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFacets } from './count-facets.ts';
import { facets, noFilters } from './filters.ts';
import { anyEntries, anyFilters, anyFound, entry, filtersOf, traits } from './index-entry.fixture.ts';
import { selectInitiatives } from './select-initiatives.ts';

const entries = [
  entry('buses', { programme: 'climate', countries: ['COL'], mechanism: ['gef', 'ctcn'] }),
  entry('early-warning', { programme: 'climate', countries: ['NIU', 'TUV'] }),
  entry('reefs', { programme: 'nature', kind: 'report', countries: ['NIU'] })
];

test('a chosen programme leaves the counts of the other programmes as they are', () => {
  const { programme } = countFacets(entries, filtersOf({ programme: ['nature'] }), traits);
  expect(Object.fromEntries(programme)).toEqual({ climate: 2, nature: 1 });
});

test('a chosen programme narrows the counts of the other facets and keeps their zeroes', () => {
  const { kind, mechanism } = countFacets(entries, filtersOf({ programme: ['nature'] }), traits);
  expect(Object.fromEntries(kind)).toEqual({ project: 0, report: 1 });
  expect(Object.fromEntries(mechanism)).toEqual({ gef: 0, ctcn: 0 });
});

test('an initiative in two territories of a group counts once for the group', () => {
  expect(countFacets(entries, noFilters, traits).group.get('sids')).toBe(2);
});

test('each count is the number of initiatives that choosing the value gives', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, anyFound, (any, filters, found) => {
      const counts = countFacets(any, filters, traits, found);
      for (const facet of facets) {
        for (const [value, count] of counts[facet]) {
          expect(count).toBe(selectInitiatives(any, { ...filters, [facet]: [value] }, traits, found).length);
        }
      }
    })
  );
});

test('programmes and kinds part the catalogue: their counts add up to the total', () => {
  fc.assert(
    fc.property(anyEntries, (any) => {
      const counts = countFacets(any, noFilters, traits);
      const sum = (of: Map<string, number>) => [...of.values()].reduce((total, count) => total + count, 0);
      expect(sum(counts.programme)).toBe(any.length);
      expect(sum(counts.kind)).toBe(any.length);
    })
  );
});
