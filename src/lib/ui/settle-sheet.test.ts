import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positions, settleSheet, shares, stepPosition } from './settle-sheet.ts';

test('a sheet let go slowly rests at the nearest position', () => {
  expect([0.05, 0.2, 0.22, 0.5, 0.61, 0.9].map((share) => settleSheet(share, 0))).toEqual([
    'closed',
    'closed',
    'half',
    'half',
    'raised',
    'raised'
  ]);
});

test('a flick goes on to the next position in its direction, however short', () => {
  expect(settleSheet(0.44, 1)).toBe('raised');
  expect(settleSheet(0.4, -1)).toBe('closed');
  expect(settleSheet(0.76, -1)).toBe('half');
});

test('a flick never goes the other way', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: -9, max: 9, noNaN: true }),
      (share, speed) => {
        const still = positions.indexOf(settleSheet(share, 0));
        const flicked = positions.indexOf(settleSheet(share, speed));
        if (speed > 0) expect(flicked).toBeGreaterThanOrEqual(still);
        if (speed < 0) expect(flicked).toBeLessThanOrEqual(still);
      }
    )
  );
});

test('steps go through every position and stop at the ends', () => {
  expect(stepPosition('closed', 1)).toBe('half');
  expect(stepPosition('half', 1)).toBe('raised');
  expect(stepPosition('raised', 1)).toBe('raised');
  expect(stepPosition('closed', -1)).toBe('closed');
});

test('the style of the sheet has the same shares', () => {
  const style = readFileSync('src/lib/ui/Sheet.svelte', 'utf8');
  expect(style).toContain(`.room {\n      --rest: ${shares.half * 100}dvh;`);
  expect(style).toContain(`.raised {\n      --rest: ${shares.raised * 100}dvh;`);
});
