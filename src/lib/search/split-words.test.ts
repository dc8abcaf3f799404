import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { listPairs, listTerms, splitWords } from './split-words.ts';

test.each([
  ['São Tomé', 'sao tome'],
  ['Türkiye', 'turkiye'],
  ['Łódź, Tromsø', 'lodz, tromso'],
  ['ＵＮＥＰ', 'unep'],
  ['CO₂', 'co2'],
  ['한국', '한국'],
  ['Österreich', 'osterreich']
])('%s is compared as %s', (written, folded) => {
  expect(foldText(written)).toBe(folded);
});

test('hyphens, apostrophes and brackets part words', () => {
  expect(listTerms('Côte d’Ivoire, Guinea-Bissau (UN-REDD)')).toEqual([
    'cote',
    'd',
    'ivoire',
    'guinea',
    'bissau',
    'un',
    'redd'
  ]);
});

test('Chinese is found by any two neighbours, and by its last character', () => {
  expect(listTerms('塑料污染')).toEqual(['塑料', '料污', '污染', '染']);
});

test('Chinese and Latin that touch are words of their own', () => {
  expect(splitWords('COP16大会').map(({ text }) => text)).toEqual(['cop16', '大会']);
});

test('one character has no neighbour', () => {
  expect(listPairs('水')).toEqual([]);
});

test('words stand where they say, in their order, in whatever text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { start, end, text: word } of splitWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(word).not.toBe('');
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    })
  );
});

test('folding what is folded changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
});
