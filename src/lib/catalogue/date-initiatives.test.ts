import { expect, test } from 'vitest';
import { dateInitiative, newestRelease } from './date-initiatives.ts';
import type { Release } from './release-schema.ts';

const release = (version: string, date: string, added: string[] = [], changed: string[] = []): Release => ({
  version,
  date,
  changes: [],
  added,
  changed
});
const releases = [
  release('1.2.0', '2025-09-01', [], ['buses']),
  release('1.1.0', '2025-06-01', ['reefs'], ['buses']),
  release('1.0.0', '2025-03-01')
];
const [newest, second, first] = releases.map(({ version, date }) => ({ version, date }));

test('the newest release stands first; where there is none, something is wrong', () => {
  expect(newestRelease(releases)).toEqual(newest);
  expect(() => newestRelease([])).toThrow(new RangeError('There is no release.'));
});

test('an initiative is dated by the release that added it and the last that changed it', () => {
  expect(dateInitiative('reefs', releases)).toEqual({ published: second, updated: second });
});

test('an initiative that no release adds was there from the first', () => {
  expect(dateInitiative('buses', releases)).toEqual({ published: first, updated: newest });
  expect(dateInitiative('trees', releases)).toEqual({ published: first, updated: first });
});
