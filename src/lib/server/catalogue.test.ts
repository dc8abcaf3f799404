import { expect, test } from 'vitest';
import { toIndexEntry } from '#lib/catalogue/index-entry.ts';
import { ledger } from '#lib/catalogue/keep-ledger.ts';
import { loadCatalogue } from './catalogue.ts';

test('the catalogue of this repository has no mistakes', () => {
  expect(loadCatalogue().initiatives.length).toBeGreaterThan(0);
});

test('it is read once per process', () => {
  expect(loadCatalogue()).toBe(loadCatalogue());
});

test('its ledger counts every initiative once', () => {
  const { initiatives } = loadCatalogue();
  const kept = ledger(initiatives.map(toIndexEntry));
  expect(kept.initiatives).toBe(initiatives.length);
  expect(kept.withCountries + kept.regionalOrGlobal).toBe(kept.initiatives);
});
