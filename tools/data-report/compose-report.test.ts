import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/server/catalogue.ts';
import { composeReport } from './compose-report.ts';
import { writeTable } from './table.ts';

const tables = composeReport(loadCatalogue(), (code) => code);

test('every row has a cell for each column', () => {
  for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('an editor who finds nothing is told so, table by table', () => {
  const nothing = tables.filter(({ rows }) => rows.length === 0).map(writeTable);
  for (const written of nothing) expect(written).toMatch(/: 0\n=+\n(.+\n)?[A-Z].+\.$/);
});
