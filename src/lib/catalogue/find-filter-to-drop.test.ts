import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropFilter, facets, noFilters, toggleFilter } from './filters.ts';
import { findFilterToDrop } from './find-filter-to-drop.ts';
import { anyEntries, anyFilters, entry, filtersOf, traits } from './index-entry.fixture.ts';
import { selectInitiatives } from './select-initiatives.ts';

const entries = [
  entry('buses', { programme: 'climate', countries: ['COL'] }),
  entry('early-warning', { programme: 'climate', countries: ['NIU', 'TUV'] }),
  entry('reefs', { programme: 'nature', kind: 'report', countries: ['COL'] })
];

test('where two filters exclude each other, the one that hides more is to go', () => {
  const filters = filtersOf({ programme: ['climate'], kind: ['report'] });
  expect(findFilterToDrop(entries, filters, traits)).toEqual({ part: 'kind', count: 2 });
});

test('of two that hide as much, the first in an address is to go', () => {
  const filters = filtersOf({ programme: ['nature'], group: ['sids'] });
  expect(findFilterToDrop(entries, filters, traits)).toEqual({ part: 'programme', count: 1 });
});

test('where no single filter is to blame none is named', () => {
  const filters = filtersOf({ programme: ['pollution'], kind: ['award'], group: ['lldc'] });
  expect(findFilterToDrop(entries, filters, traits)).toBeUndefined();
});

test('without filters there is none to drop', () => {
  expect(findFilterToDrop([], noFilters, traits)).toBeUndefined();
});

test('what it promises is what the reader gets, and no other filter would give more', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, (any, filters) => {
      const found = findFilterToDrop(any, filters, traits);
      const left = (part: (typeof facets)[number]) =>
        filters[part].length > 0 ? selectInitiatives(any, dropFilter(filters, part), traits).length : 0;
      const most = Math.max(...facets.map(left));
      expect(found?.count ?? 0).toBe(most);
      if (found && found.part !== 'text') expect(left(found.part)).toBe(found.count);
    })
  );
});

test('where nothing matches, taking away one of several values of a facet brings nothing back', () => {
  fc.assert(
    fc.property(anyEntries, anyFilters, (any, filters) => {
      fc.pre(selectInitiatives(any, filters, traits).length === 0);
      for (const facet of facets) {
        const chosen = [...new Set(filters[facet])];
        if (chosen.length < 2) continue;
        for (const value of chosen) {
          const fewer = toggleFilter({ ...filters, [facet]: chosen }, facet, value);
          expect(selectInitiatives(any, fewer, traits)).toEqual([]);
        }
      }
    })
  );
});
