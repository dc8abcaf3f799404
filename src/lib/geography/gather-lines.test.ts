import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherLines } from './gather-lines.ts';

test('lines of one part of the world are one path, in their order, and those of others are others', () => {
  const lines = [
    { start: [0.01, 0.01], d: 'M10 10h1' },
    { start: [0.9, 0.01], d: 'M900 10h1' },
    { start: [0.12, 0.12], d: 'M120 120h1' }
  ] as const;
  expect(gatherLines(lines)).toEqual(['M10 10h1M120 120h1', 'M900 10h1']);
});

test('no line is lost, none is drawn twice, and one west of the world keeps its place', () => {
  const part = fc.double({ min: -0.5, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part)), (starts) => {
      const paths = gatherLines(starts.map((start, i) => ({ start, d: `M${i}` })));
      const drawn = paths.flatMap((path) => path.split(/(?=M)/));
      expect(drawn.toSorted()).toEqual(starts.map((_, i) => `M${i}`).toSorted());
    })
  );
});
