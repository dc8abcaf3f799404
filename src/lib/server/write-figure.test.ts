import { expect, test } from 'vitest';
import { formatDate } from '#lib/messages/format-date.ts';
import { writeFigure, writeTime, type CountedFigure } from './write-figure.ts';

const figure = (parts: Partial<CountedFigure>): CountedFigure => ({
  value: 1,
  noun: { other: '' },
  qualifier: '',
  ...parts
});
const countries = { one: 'country', other: 'countries' };

test.each([
  [{ value: 6, noun: countries }, '6 countries'],
  [{ value: 1, noun: countries }, '1 country'],
  [{ value: 230_000_000, noun: { other: 'US dollars' }, qualifier: 'about' }, 'about 230 million US dollars'],
  [{ value: 421_000_000 }, '421 million'],
  [{ value: 241_000, noun: { other: 'hectares' } }, '241,000 hectares'],
  [{ value: 17_000_000_000_000, noun: { other: 'US dollars' } }, '17 trillion US dollars'],
  [{ value: 2.6, to: 3.1, noun: { other: '°C' } }, '2.6 to 3.1 °C'],
  [{ value: 29, outOf: 32 }, '29 of 32'],
  [{ value: 94, noun: { other: '%' } }, '94%']
])('%j reads as "%s" in English', (parts, text) => {
  expect(writeFigure('en', figure(parts))).toBe(text);
});

test('money reads in Chinese as Chinese writes it', () => {
  const money = figure({ value: 230_000_000, noun: { other: '美元' }, qualifier: '约' });
  expect(writeFigure('zh', money)).toBe('约2.3亿美元');
});

test.each([
  [3000, '3000'],
  [1066, '1066'],
  [16_500, '1.65万'],
  [241_000, '24.1万'],
  [1_700_000, '170万'],
  [17_000_000_000_000, '17万亿']
])('%i reads as %s in Chinese', (value, text) => {
  expect(writeFigure('zh', figure({ value }))).toBe(text);
});

test('a figure says when it held as precisely as the source does', () => {
  expect(writeTime('en', { asOf: '2024-11', since: 2019 })).toEqual(['as of November 2024', 'since 2019']);
  expect(writeTime('zh', { by: 2030 })).toEqual(['到2030年']);
  expect(writeTime('en', {})).toEqual([]);
});

test('a date is as precise as it is known', () => {
  expect(formatDate('en', '2024')).toBe('2024');
  expect(formatDate('en', '2024-11')).toBe('November 2024');
  expect(formatDate('en', '2024-09-30')).toBe('30 September 2024');
  expect(formatDate('zh', '2024-09-30')).toBe('2024年9月30日');
});
