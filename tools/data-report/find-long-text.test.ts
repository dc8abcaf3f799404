import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/server/catalogue.ts';
import type { Localised } from '#lib/catalogue/types.ts';
import { findLongText } from './find-long-text.ts';

const [one] = loadCatalogue().initiatives;
if (!one) throw new Error('the catalogue is empty');

const tell = (change: { title?: Localised; summary?: Localised }) =>
  findLongText([{ ...one, title: { en: 'Title', zh: '标题' }, ...change }]).rows.map((row) => row.slice(1));

test('a title of 80 characters is short enough, in either language', () => {
  expect(tell({ title: { en: 'a'.repeat(80), zh: '水'.repeat(81) } })).toEqual([['title.zh', '81 characters']]);
});

test('a summary of 400 characters is short enough', () => {
  expect(tell({ summary: { en: 'a'.repeat(401), zh: '水'.repeat(400) } })).toEqual([['summary.en', '401 characters']]);
});

test('sentences are counted as each language ends them, not by the points in numbers', () => {
  const zh = '一。二。三？四！';
  expect(tell({ summary: { en: 'It rose by 1.5 °C. It fell. It rose again.', zh } })).toEqual([
    ['summary.zh', '4 sentences']
  ]);
});
