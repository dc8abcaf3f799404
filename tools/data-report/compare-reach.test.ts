import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/server/catalogue.ts';
import { compareReach } from './compare-reach.ts';

const { initiatives } = loadCatalogue();

test('electric mobility claims 60 countries and names 5 of them, Colombia by its part', () => {
  expect(compareReach(initiatives).rows).toContainEqual(['electric-mobility', '', 60, 5, 55]);
});

test('every initiative that claims a reach is there, the widest gap first', () => {
  const { rows } = compareReach(initiatives);
  expect(rows).toHaveLength(initiatives.filter(({ reach }) => reach).length);
  const gaps = rows.map((row) => Number(row[4]));
  expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
});
