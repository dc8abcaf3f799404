import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitList } from './split-list.ts';

test('a list is cut where somebody asked, and its parts are the whole', () => {
  expect(splitList([1, 2, 3, 4, 5, 6], 2)).toEqual([
    [1, 2],
    [3, 4, 5, 6]
  ]);
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat({ max: 20 }), (items, first) => {
      expect(splitList(items, first).flat()).toEqual(items);
    })
  );
});

test('no button is put before one or two', () => {
  expect(splitList([1, 2, 3, 4], 2)).toEqual([[1, 2, 3, 4], []]);
  expect(splitList([1], 2)).toEqual([[1], []]);
});
