import { expect, test } from 'vitest';
import { dropFilter, isFiltered, noFilters, toggleFilter } from './filters.ts';

test('a value is chosen where it was not and taken away where it was; the list stays sorted, the others as they are', () => {
  const nature = toggleFilter({ ...noFilters, kind: ['report'], text: 'reefs' }, 'programme', 'nature');
  const both = toggleFilter(nature, 'programme', 'climate');
  expect(both).toEqual({ ...noFilters, kind: ['report'], text: 'reefs', programme: ['climate', 'nature'] });
  expect(toggleFilter(both, 'programme', 'nature').programme).toEqual(['climate']);
  expect(noFilters.programme).toEqual([]);
});

test('filters restrict something as soon as one facet or the search does', () => {
  expect(isFiltered(noFilters)).toBe(false);
  expect(isFiltered({ ...noFilters, text: 'reefs' })).toBe(true);
  for (const facet of ['programme', 'mechanism', 'kind', 'region', 'group'] as const) {
    expect(isFiltered({ ...noFilters, [facet]: ['x'] })).toBe(true);
  }
});

test('one part of the filters is dropped, the rest stays', () => {
  const filters = { ...noFilters, kind: ['report'], text: 'reefs' };
  expect(dropFilter(filters, 'text')).toEqual({ ...noFilters, kind: ['report'] });
  expect(dropFilter(filters, 'kind')).toEqual({ ...noFilters, text: 'reefs' });
});
