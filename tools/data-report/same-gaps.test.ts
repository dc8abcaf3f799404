import { expect, test } from 'vitest';
import { countGaps } from '#lib/catalogue/count-gaps.ts';
import { loadCatalogue } from '#lib/server/catalogue.ts';
import { compareReach } from './compare-reach.ts';
import { findUndatedFigures, findUnlinked } from './find-gaps.ts';

const { initiatives } = loadCatalogue();

test('what the page about the method counts is what the report for editors lists', () => {
  const gaps = countGaps(initiatives);
  const reach = compareReach(initiatives);
  expect(gaps.claiming).toBe(reach.found);
  expect(gaps.namingAll).toBe(reach.rows.filter((row) => Number(row[4]) <= 0).length);
  expect(gaps.unlinked).toBe(findUnlinked(initiatives).found);
  const undated = findUndatedFigures(initiatives).rows.reduce((sum, row) => sum + Number(row[1]) + Number(row[2]), 0);
  expect(gaps.undated).toBe(undated);
  expect(gaps.dateable).toBeGreaterThan(gaps.undated);
});
