import { expect, test } from 'vitest';
import { tabulate } from './counting-table.ts';
import { noFilters } from './filters.ts';
import { entry, filtersOf, traits } from './index-entry.fixture.ts';
import { bit, parts, sift } from './sift.ts';

const table = tabulate(
  [
    entry('buses', { programme: 'climate', countries: ['COL'] }),
    entry('early-warning', { programme: 'climate', countries: ['NIU', 'TUV'] }),
    entry('reefs', { programme: 'nature', kind: 'report' })
  ],
  traits
);

test('without filters nothing hides anything', () => {
  expect([...sift(table, noFilters)]).toEqual([0, 0, 0]);
});

test('each part that hides an initiative is told, and no other', () => {
  const filters = filtersOf({ programme: ['nature'], group: ['sids'], text: 'reefs' });
  expect([...sift(table, filters, new Set(['reefs']))]).toEqual([
    bit('programme') + bit('group') + bit('text'),
    bit('programme') + bit('text'),
    bit('group')
  ]);
});

test('a text hides nothing before its search has answered', () => {
  expect([...sift(table, filtersOf({ text: 'reefs' }))]).toEqual([0, 0, 0]);
});

test('every part has a bit of its own, and all of them fit into a byte', () => {
  const bits = parts.map(bit);
  expect(new Set(bits).size).toBe(6);
  expect(bits.reduce((sum, one) => sum | one)).toBe(63);
});
