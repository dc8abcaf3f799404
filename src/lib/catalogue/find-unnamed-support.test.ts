import { expect, test } from 'vitest';
import { entry } from './index-entry.fixture.ts';
import { findUnnamedSupport } from './find-unnamed-support.ts';

const claim = (id: string, countries: number, given: Parameters<typeof entry>[1] = {}) => ({
  ...entry(id, given),
  reach: { countries, qualifier: '' }
});
const ids = (code: string, region: string | undefined, entries: Parameters<typeof findUnnamedSupport>[1]) =>
  findUnnamedSupport({ code, region }, entries).map((one) => ('id' in one ? one.id : ''));

test('work counted in more countries than are named may be in any other, the widest claim first', () => {
  const entries = [claim('reports', 64), claim('pledges', 120, { countries: ['COL'] }), entry('plain')];
  expect(ids('NIU', 'asia-pacific', entries)).toEqual(['pledges', 'reports']);
  expect(ids('COL', 'latin-america-caribbean', entries)).toEqual(['reports']);
});

test('a list that is named in full leaves room for nobody', () => {
  expect(ids('NIU', undefined, [claim('two', 2, { countries: ['KEN', 'THA'] })])).toEqual([]);
  const parts = [claim('whole', 2, { countries: ['KEN'] }), entry('part', { partOf: 'whole', countries: ['THA'] })];
  expect(ids('NIU', undefined, parts)).toEqual([]);
});

test('a country that a part names is not told that it may be among the others', () => {
  const entries = [claim('whole', 60), entry('part', { partOf: 'whole', countries: ['COL'] })];
  expect(ids('COL', undefined, entries)).toEqual([]);
  expect(ids('NIU', undefined, entries)).toEqual(['whole']);
});

test('work in a named area is told only to countries of the region of that name', () => {
  const entries = [claim('africa', 20, { regions: ['africa'] }), claim('sea', 53, { regions: ['red-sea'] })];
  expect(ids('KEN', 'africa', entries)).toEqual(['africa']);
  expect(ids('NIU', 'asia-pacific', entries)).toEqual([]);
});

test('countries in which people met are no countries of work', () => {
  expect(ids('NIU', undefined, [claim('day', 150, { kind: 'event' })])).toEqual([]);
});
