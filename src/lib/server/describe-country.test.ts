import { expect, test } from 'vitest';
import { describeCountry } from './describe-country.ts';
import { loadTerritories } from './read-territories.ts';

const codes = Object.keys(loadTerritories().territories);
const describeAll = () => codes.flatMap((code) => describeCountry(code, 'en') ?? []);

test('neighbours by land come first, and islands have the nearest across the water', () => {
  expect(describeCountry('COL', 'en')?.nearby).toEqual(['BRA', 'ECU', 'PAN', 'PER', 'VEN']);
  expect(describeCountry('NIU', 'en')?.nearby).toEqual(['TON', 'ASM', 'WSM', 'FJI']);
  expect(describeCountry('ESH', 'en')?.nearby).toEqual(['DZA', 'MAR', 'MRT']);
  expect(describeCountry('PRT', 'en')?.nearby.slice(0, 2)).toEqual(['ESP', 'MAR']);
});

test('every territory has somewhere to go on to, and never itself', () => {
  for (const { code, nearby, also } of describeAll()) {
    expect(nearby.length, code).toBeGreaterThan(0);
    expect([...nearby, ...also], code).not.toContain(code);
    expect(new Set([...nearby, ...also]).size, code).toBe(nearby.length + also.length);
  }
});

test('Hong Kong and Macao are no neighbours of China: they belong with it', () => {
  expect(describeCountry('CHN', 'en')).toMatchObject({ also: ['HKG', 'MAC'] });
  expect(describeCountry('CHN', 'en')?.nearby).not.toContain('HKG');
  expect(describeCountry('HKG', 'en')).toMatchObject({ also: ['CHN'] });
});

test('under whom a disputed or Non-Self-Governing Territory is, no page says', () => {
  for (const code of ['ESH', 'FLK', 'GIB', 'SGS', 'IOT', 'MYT']) expect(describeCountry(code, 'en')?.also).toEqual([]);
  expect(describeCountry('GBR', 'en')?.also).toEqual(['GGY', 'IMN', 'JEY']);
});

test('a State is named in full where that says more than its short name', () => {
  expect(describeCountry('COL', 'zh')?.formal).toBe('哥伦比亚共和国');
  expect(describeCountry('CHN', 'en')?.formal).toBe('People’s Republic of China');
  expect(describeCountry('VEN', 'zh')?.formal).toBeUndefined();
  expect(describeCountry('CAN', 'en')?.formal).toBeUndefined();
  expect(describeCountry('NIU', 'en')?.formal).toBeUndefined();
});

test('there is no country XQZ', () => {
  expect(describeCountry('XQZ', 'en')).toBeUndefined();
});
