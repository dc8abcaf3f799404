import { expect, test } from 'vitest';
import { widthAt } from './grow-lines.ts';

test('a line grows with the zoom, from the whole world until a city, and no further', () => {
  expect([-1, 0, 4, 5, 8, 11].map((zoom) => widthAt(zoom, 1))).toEqual([1, 1, 1.75, 1.94, 2.5, 2.5]);
  expect(widthAt(4, 0.6)).toBe(1.05);
});
