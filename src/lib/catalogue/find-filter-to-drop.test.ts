import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropFilter, facets, noFilters, toggleFilter, type FilterPart, type Filters } from './filters.ts';
import { tabulate } from './counting-table.ts';
import { findFilterToDrop } from './find-filter-to-drop.ts';
import { anyEntries, anyFilters, anyFound, entry, filtersOf, traits } from './index-entry.fixture.ts';
import type { IndexEntry } from './index-entry.ts';
import { selectPlainly } from './sift.fixture.ts';
import { sift } from './sift.ts';

const entries = [
  entry('buses', { programme: 'climate', countries: ['COL'] }),
  entry('early-warning', { programme: 'climate', countries: ['NIU', 'TUV'] }),
  entry('reefs', { programme: 'nature', kind: 'report', countries: ['COL'] })
];

const toDrop = (any: readonly IndexEntry[], filters: Filters, found?: ReadonlySet<string>) =>
  findFilterToDrop(sift(tabulate(any, traits), filters, found));

test('where two filters exclude each other, the one that hides more is to go', () => {
  const filters = filtersOf({ programme: ['climate'], kind: ['report'] });
  expect(toDrop(entries, filters)).toEqual({ part: 'kind', count: 2 });
});

test('of two that hide as much, the first in an address is to go', () => {
  const filters = filtersOf({ programme: ['nature'], group: ['sids'] });
  expect(toDrop(entries, filters)).toEqual({ part: 'programme', count: 1 });
});

test('where no single filter is to blame none is named', () => {
  const filters = filtersOf({ programme: ['pollution'], kind: ['award'], group: ['lldc'] });
  expect(toDrop(entries, filters)).toBeUndefined();
});

test('without filters there is none to drop', () => {
  expect(toDrop([], noFilters)).toBeUndefined();
});

test('a search that excludes everything is to go', () => {
  expect(toDrop(entries, filtersOf({ kind: ['project'], text: 'xyzzy' }), new Set())).toEqual({
    part: 'text',
    count: 2
  });
});

test('what it promises is what a reader who sees nothing gets, and no other part would give more', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, anyFound, (any, filters, search) => {
      const found = search ?? new Set<string>();
      fc.pre(selectPlainly(any, filters, traits, found).length === 0);
      const left = (part: FilterPart) => selectPlainly(any, dropFilter(filters, part), traits, found).length;
      const offer = toDrop(any, filters, found);
      expect(offer?.count ?? 0).toBe(Math.max(left('text'), ...facets.map(left)));
      if (offer) expect(left(offer.part)).toBe(offer.count);
    })
  );
});

test('where nothing matches, taking away one of several values of a facet brings nothing back', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, (any, filters) => {
      fc.pre(selectPlainly(any, filters, traits).length === 0);
      for (const facet of facets) {
        const chosen = [...new Set(filters[facet])];
        if (chosen.length < 2) continue;
        for (const value of chosen) {
          const fewer = toggleFilter({ ...filters, [facet]: chosen }, facet, value);
          expect(selectPlainly(any, fewer, traits)).toEqual([]);
        }
      }
    })
  );
});
