import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeWords, countRows, markRows, toColumn } from './column.ts';

const groups: Record<string, string[]> = { NIU: ['sids'], TUV: ['ldc', 'sids'], COL: [] };
const anyLists = fc.array(fc.array(fc.constantFrom('NIU', 'TUV', 'COL', 'ZZZ'), { maxLength: 5 }), { maxLength: 20 });

test('a row has a word once, however often it is given', () => {
  const column = toColumn([['NIU', 'TUV', 'NIU'], [], ['NIU']]);
  expect(column.words).toEqual(['NIU', 'TUV']);
  expect([...column.rows]).toEqual([0, 0, 2]);
  expect([...column.codes]).toEqual([0, 1, 0]);
});

test('a row has what its words are changed to once, and words that are changed to nothing leave nothing', () => {
  const column = changeWords(toColumn([['NIU', 'TUV'], ['COL'], ['TUV']]), (word) => groups[word] ?? []);
  expect(column.words).toEqual(['sids', 'ldc']);
  expect([...column.rows]).toEqual([0, 0, 2, 2]);
  expect([...column.codes]).toEqual([0, 1, 1, 0]);
});

test('the rows that have one of the words are marked, and no others', () => {
  fc.assert(
    fc.property(anyLists, fc.subarray(['NIU', 'TUV', 'nonsense']), (lists, words) => {
      const marks = markRows(toColumn(lists), words, lists.length);
      expect([...marks]).toEqual(lists.map((list) => (list.some((word) => words.includes(word)) ? 1 : 0)));
    })
  );
});

test('a word’s count is the number of rows that have it and no flag of the mask', () => {
  fc.assert(
    fc.property(anyLists, fc.nat(7), (lists, mask) => {
      const flags = Uint8Array.from(lists, (_, row) => row % 8);
      const counted = lists.filter((_, row) => ((row % 8) & mask) === 0);
      const expected = [...new Set(lists.flat())].map((word) => [
        word,
        counted.filter((list) => list.includes(word)).length
      ]);
      expect([...countRows(toColumn(lists), flags, mask)]).toEqual(expected);
    })
  );
});
