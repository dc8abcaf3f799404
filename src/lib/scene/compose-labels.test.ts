import { expect, test } from 'vitest';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { composeLabels, widthOf } from './compose-labels.ts';

const territory = (code: string, name: string, extent: number, marker?: number): ListedTerritory => ({
  code,
  alpha2: code.slice(0, 2),
  m49: '000',
  name,
  label: [0, 0],
  frame: [0, 0, extent, extent],
  extent,
  groups: [],
  ...(marker !== undefined && { marker })
});

const brazil = territory('BRA', 'Brazil', 39);
const belgium = territory('BEL', 'Belgium', 4, 1.2);
const niue = territory('NIU', 'Niue', 0.2, 5.6);
const tonga = territory('TON', 'Tonga', 0.5, 4.5);

const labels = (selected: string[] = []) =>
  new Map(
    composeLabels([brazil, belgium, niue, tonga], new Map([['NIU', 1]]), new Set(selected)).map((label) => [
      label.code,
      label
    ])
  );

test('a large country is named before a small one', () => {
  expect(labels().get('BRA')?.from).toBeLessThan(labels().get('BEL')?.from ?? 0);
});

test('land beyond the inhabited world is named to who comes nearer, however large it is', () => {
  const antarctica: ListedTerritory = { ...territory('ATA', 'Antarctica', 360), label: [105.6, -79.3] };
  const from = (selected: string[]) => composeLabels([antarctica], new Map(), new Set(selected))[0]?.from;
  expect(from([])).toBe(2);
  expect(from(['ATA'])).toBe(0);
});

test('an island is named beside its marker, the named one sooner than the other', () => {
  expect(labels().get('NIU')).toMatchObject({ beside: Infinity, from: 2.5 });
  expect(labels().get('TON')?.from).toBeGreaterThan(3);
});

test('the selected is named at any zoom and gives way to none', () => {
  const all = labels(['TON']);
  expect(all.get('TON')?.from).toBe(0);
  expect(Math.min(...[...all.values()].map(({ rank }) => rank))).toBe(all.get('TON')?.rank);
});

test('a name has room from the zoom at which its land is as wide as it, but for a little', () => {
  // about 47 pixels, four fifths of which are 4 degrees of land
  expect(labels().get('BEL')).toMatchObject({ from: 2.72 });
  expect(labels().get('BRA')).toMatchObject({ from: 0 });
  const [usa] = composeLabels([territory('USA', 'United States of America', 4)], new Map(), new Set());
  // broken into lines of nine ems
  expect(usa?.from).toBe(3.92);
});

test('a name stands beside its marker as long as there is one, and beside a speck of land at any zoom', () => {
  const beside = (marker?: number) => composeLabels([territory('A', 'A', 3, marker)], new Map(), new Set())[0]?.beside;
  expect([undefined, 1.2, 1.5, 1.51].map(beside)).toEqual([-Infinity, 1.2, 1.5, Infinity]);
});

test('a name gives way to the weightier, then to the larger, and no land outweighs an initiative', () => {
  const rank = (extent: number, weight: number) =>
    composeLabels([territory('A', 'A', extent)], new Map([['A', weight]]), new Set())[0]?.rank ?? NaN;
  expect(rank(1, 2)).toBeLessThan(rank(300, 1));
  expect(rank(3, 1)).toBe(-12);
  expect(rank(300, 1)).toBeLessThan(rank(3, 1));
  expect(rank(0, 1)).toBeLessThan(rank(1e6, 0));
});

// measured in Noto Sans
test.each([
  ['Myanmar', 54.1],
  ['Oman', 34.7],
  ['Fiji', 16],
  ['Bolivia (Plurinational State of)', 166.3],
  ['大韩民国', 48]
])('%s is taken for as wide as it is, within a tenth or four pixels', (name, width) => {
  expect(Math.abs(widthOf(name) - width)).toBeLessThan(Math.max(4, width / 10));
});
