import { stringify } from 'devalue';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unflatten, type Flat } from './unflatten.ts';

const written = (value: unknown) => JSON.parse(stringify(value)) as Flat;

/** The framework refuses to write what would be an object's prototype. */
const isWritten = (value: unknown) => !JSON.stringify(value).includes('"__proto__":');

test('gives back whatever plain JSON the framework has written', () => {
  fc.assert(
    fc.property(fc.jsonValue().filter(isWritten), (value) => {
      expect(unflatten(written(value))).toEqual(value);
    }),
    { numRuns: 2000, examples: [[-0], [{ depth: -0 }], [[]], [{ codes: [] }]] }
  );
});

test('keeps what is missing, and what stands in two places', () => {
  const shared = { code: 'NIU' };
  expect(unflatten(written(undefined))).toBe(undefined);
  expect(unflatten(written({ first: shared, second: shared, third: undefined }))).toEqual({
    first: shared,
    second: shared,
    third: undefined
  });
});

test('says what it was given where that is no plain JSON', () => {
  expect(() => unflatten(written({ day: new Date(0) }))).toThrow('A page is given a Date, which is no plain JSON');
  expect(() => unflatten(written({ share: NaN }))).toThrow('A page is given a number that is no plain JSON');
  expect(() => unflatten(written(Infinity))).toThrow('A page is given a number that is no plain JSON');
});
