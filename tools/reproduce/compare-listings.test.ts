import { expect, test } from 'vitest';
import { compareListings } from './compare-listings.ts';

const build = (files: Record<string, string>) => new Map(Object.entries(files));

test('equal builds do not differ, whatever the order of their files', () => {
  expect(compareListings(build({ a: '1', b: '2' }), build({ b: '2', a: '1' }))).toEqual([]);
});

test('a file that differs, is new or is gone is named', () => {
  expect(compareListings(build({ a: '1', b: '2', c: '3' }), build({ a: '1', b: '9', d: '4' }))).toEqual([
    'b differs',
    'c is in the first build only',
    'd is in the second build only'
  ]);
});
