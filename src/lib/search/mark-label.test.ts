import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markLabel } from './mark-label.ts';

const mark = (label: string, asked: string[], terms = asked) =>
  markLabel(label, asked, new Set(terms))
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('a beginning is marked as far as it was written', () => {
  expect(mark('Nigeria', ['niger'], ['nigeria'])).toBe('[Niger]ia');
});

test('an accent is marked with its letter', () => {
  expect(mark('Côte d’Ivoire', ['cote', 'ivo'], ['cote', 'ivoire'])).toBe('[Côte] d’[Ivo]ire');
  expect(mark('São', ['sa'], ['sao'])).toBe('[Sã]o'.normalize('NFC'));
  expect(mark('São'.normalize('NFD'), ['sa'], ['sao']).normalize('NFC')).toBe('[Sã]o');
});

test('a word that answered to a slip of the finger is marked whole', () => {
  expect(mark('Colombia', ['colmbia'], ['colombia'])).toBe('[Colombia]');
});

test('a word that did not answer is left alone', () => {
  expect(mark('United Nations and UN-REDD', ['un', 'redd'])).toBe('United Nations and [UN]-[REDD]');
});

test('pairs that overlap in Chinese are marked as one', () => {
  expect(mark('三公约秘书处的塑料污染援助', ['塑料', '料污', '污染'])).toBe('三公约秘书处的[塑料污染]援助');
});

test('the parts make up the label again, whatever was asked', () => {
  const words = fc.array(fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), words, words, (label, asked, terms) => {
      const parts = markLabel(label, asked, new Set([...terms, ...asked]));
      expect(parts.map(({ text }) => text).join('')).toBe(label);
    })
  );
});
