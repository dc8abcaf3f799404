import { expect, test } from 'vitest';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { composeLabels } from './compose-labels.ts';

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

test('an island is named beside its marker, the named one sooner than the other', () => {
  expect(labels().get('NIU')).toMatchObject({ beside: true, from: 3 });
  expect(labels().get('TON')?.from).toBeGreaterThan(3);
});

test('the selected is named at any zoom and gives way to none', () => {
  const all = labels(['TON']);
  expect(all.get('TON')?.from).toBe(0);
  expect(Math.min(...[...all.values()].map(({ rank }) => rank))).toBe(all.get('TON')?.rank);
});
