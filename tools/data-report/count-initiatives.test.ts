import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/server/catalogue.ts';
import { tabulateCountries, tabulateFacet, tabulateLedger } from './count-initiatives.ts';
import type { Table } from './table.ts';

const { initiatives, vocabulary } = loadCatalogue();
const lastColumn = ({ rows }: Table) => rows.map((row) => Number(row.at(-1)));
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test('programmes and kinds each count every initiative once', () => {
  expect(sum(lastColumn(tabulateFacet('programme', initiatives, vocabulary.programmes)))).toBe(initiatives.length);
  expect(sum(lastColumn(tabulateFacet('kind', initiatives, vocabulary.kinds)))).toBe(initiatives.length);
});

test('a programme without initiatives stands at the end with a zero', () => {
  const labels = { space: { en: 'Space', zh: '太空' }, ...vocabulary.programmes };
  expect(tabulateFacet('programme', initiatives, labels).rows.at(-1)).toEqual(['space', 'Space', 0]);
});

test('countries and the ledger count the same links', () => {
  const countries = tabulateCountries(initiatives, (code) => code);
  const ledger = Object.fromEntries(tabulateLedger(initiatives).rows);
  expect(sum(lastColumn(countries))).toBe(ledger['links of an initiative to a country']);
  expect(countries.rows).toHaveLength(Number(ledger['countries']));
});

test('countries stand by their names, the most named first', () => {
  const { rows } = tabulateCountries(initiatives, (code) => `Name of ${code}`);
  expect(rows[0]?.[1]).toBe(`Name of ${rows[0]?.[0]}`);
  const counts = rows.map((row) => Number(row[2]));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
