import { expect, test } from 'vitest';
import { shadeCounts } from './shade-counts.ts';

const one = (count: number) => shadeCounts(new Map([['BRA', count]]), new Map([['BRA', count]]), false);

test('the legend has "none" only under filters', () => {
  const shades = (filtered: boolean) => shadeCounts(new Map(), new Map(), filtered).legend.entries.map((e) => e.shade);
  expect(shades(false)).toEqual([1, 2, 3, 4, 5, 'unnamed']);
  expect(shades(true)).toEqual(['none', 1, 2, 3, 4, 5, 'unnamed']);
});

test('a territory that the source does not name has no shade of its own', () => {
  expect(one(1).shades.get('NIU')).toBeUndefined();
});

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 3],
  [5, 4],
  [7, 4],
  [8, 5],
  [100, 5]
])('%i initiatives are class %i, and the legend says so', (count, shade) => {
  const { shades, legend } = one(count);
  expect(shades.get('BRA')).toBe(shade);
  const entry = legend.entries.find((candidate) => candidate.shade === shade);
  if (!entry || !('from' in entry)) throw new Error(`class ${shade} is no range`);
  expect(count).toBeGreaterThanOrEqual(entry.from);
  expect(count).toBeLessThanOrEqual(entry.to ?? Infinity);
});

test('the legend says whether all is counted or what the filters leave, and what has no shade', () => {
  const legend = (filtered: boolean) => shadeCounts(new Map(), new Map(), filtered).legend;
  expect(legend(false).measure).toBe('initiatives');
  expect(legend(true).measure).toBe('initiatives-filtered');
  expect(legend(true).entries[0]).toEqual({ shade: 'none', state: 'none' });
  expect(legend(true).entries.at(-1)).toEqual({ shade: 'unnamed', state: 'unnamed' });
});
