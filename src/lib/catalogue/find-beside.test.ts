import { expect, test } from 'vitest';
import { findBeside } from './find-beside.ts';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('the middle has both, the ends have one', () => {
  expect(findBeside('b', [a, b, c])).toEqual({ previous: a, next: c, place: 2, of: 3 });
  expect(findBeside('a', [a, b, c])).toEqual({ next: b, place: 1, of: 3 });
  expect(findBeside('c', [a, b, c])).toEqual({ previous: b, place: 3, of: 3 });
  expect(findBeside('a', [a])).toEqual({ place: 1, of: 1 });
});

test('what the list leaves out has nothing beside it', () => {
  expect(findBeside('b', [a, c])).toBeUndefined();
});
