import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArcs, readNumbers, writeArcs, writeNumbers } from './arc-text.ts';

const number = fc.integer({ min: -1_000_000, max: 1_000_000 });

test('whole numbers come out of their text as they went in', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
    })
  );
});

test('small moves are one visible character each', () => {
  const moves = Array.from({ length: 46 }, (_, i) => i - 23);
  expect(writeNumbers(moves)).toMatch(/^[!-~]{46}$/);
});

test('lines come out of their text as points in degrees', () => {
  const grid = { origin: [-180, -90], step: [0.5, 0.25] } as const;
  const point = fc.tuple(number, number);
  fc.assert(
    fc.property(fc.array(fc.array(point, { minLength: 2 })), (lines) => {
      const degrees = lines.map((line) => line.map(([x, y]) => [-180 + x * 0.5, -90 + y * 0.25]));
      expect(readArcs(writeArcs(lines, { origin: [...grid.origin], step: [...grid.step] }))).toEqual(degrees);
    })
  );
});
