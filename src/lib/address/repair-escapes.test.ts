import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairEscapes } from './repair-escapes.ts';

test('a path whose escapes make a text is left as it is', () => {
  expect(repairEscapes('/zh/country/%E9%9F%A9%E5%9B%BD/')).toBe('/zh/country/%E9%9F%A9%E5%9B%BD/');
});

test.each(['/%E0%A4%A', '#%', '/100%/%zz', '/%C3%28'])('%s can be decoded once repaired, to what it says', (text) => {
  expect(decodeURIComponent(repairEscapes(text))).toBe(text);
});

test('any text can be decoded once repaired', () => {
  const text = fc.string({ unit: fc.constantFrom(...'%0aA4eEz/'), maxLength: 12 });
  fc.assert(fc.property(text, (text) => void decodeURIComponent(repairEscapes(text))));
});
