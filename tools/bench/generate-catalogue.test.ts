import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { ledger } from '../../src/lib/catalogue/keep-ledger.ts';
import { packCatalogue, unpackCatalogue } from '../../src/lib/catalogue/pack-catalogue.ts';
import { buildIndex, packIndex } from '../../src/lib/server/build-index.ts';
import { generateCatalogue } from './generate-catalogue.ts';

const weigh = (content: unknown) =>
  brotliCompressSync(JSON.stringify(content), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

test('a catalogue of one size is the same in every run', () => {
  expect(generateCatalogue(300)).toEqual(generateCatalogue(300));
});

test('it has the size asked for, an id for each, and no fewer countries an initiative than that of today', () => {
  const { initiatives } = generateCatalogue(2000);
  expect(new Set(initiatives.map(({ id }) => id)).size).toBe(2000);
  const perInitiative = (kept: { links: number; initiatives: number }) => kept.links / kept.initiatives;
  const today = perInitiative(ledger(buildIndex('en').catalogue.initiatives));
  expect(perInitiative(ledger(initiatives))).toBeGreaterThanOrEqual(today);
});

test.each(['en', 'zh'] as const)('the index of today travels and comes out as it was: %s', (locale) => {
  expect(unpackCatalogue(JSON.parse(JSON.stringify(packIndex(locale).catalogue)))).toEqual(
    buildIndex(locale).catalogue
  );
});

test.each(['en', 'zh'] as const)('in columns the index of today is no larger than in rows: %s', (locale) => {
  expect(weigh(packIndex(locale))).toBeLessThanOrEqual(weigh(buildIndex(locale)));
});

test('an initiative more costs the columns that are counted less than four bytes, and its words less than thirty', () => {
  const { counted, told } = packCatalogue(generateCatalogue(10_000));
  expect(weigh(counted) / 10_000).toBeLessThan(4);
  expect(weigh(told) / 10_000).toBeLessThan(30);
}, 60_000);
