import { expect, test } from 'vitest';
import { loadCatalogue } from './catalogue.ts';
import { describeMethod } from './describe-method.ts';

const method = describeMethod('en');

test('the lists have the lengths that their keepers publish', () => {
  const { members, sids, ldc, lldc, nonSelfGoverning } = method;
  expect([members, sids.size, ldc.size, lldc.size, nonSelfGoverning.size]).toEqual([193, 39, 44, 32, 17]);
});

test('something stands under every section of the documents, as the page says', () => {
  const { initiatives, funding } = loadCatalogue();
  const used = [...initiatives, funding].map(({ source }) => `${source.document} ${source.section}`);
  expect(new Set(used).size).toBe(method.sections);
});
