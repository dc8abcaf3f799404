import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortRows, turnOrder, type Column } from './sort-rows.ts';

interface Row {
  name: string;
  count: number;
}

const name: Column<Row> = { id: 'name', label: 'Name', compare: (a, b) => a.name.localeCompare(b.name) };
const count: Column<Row> = { id: 'count', label: 'Count', numeric: true, compare: (a, b) => a.count - b.count };
const icons: Column<Row> = { id: 'icons', label: 'Icons' };
const columns = [name, count, icons];
const rows = fc.array(fc.record({ name: fc.string({ maxLength: 3 }), count: fc.nat(5) }), { maxLength: 40 });

test('numbers are read from the largest, words from the first letter, and another click turns them', () => {
  const first = turnOrder({ column: 'name', descending: false }, count);
  expect(first).toEqual({ column: 'count', descending: true });
  expect(turnOrder(first, count)).toEqual({ column: 'count', descending: false });
  expect(turnOrder(first, name)).toEqual({ column: 'name', descending: false });
});

test('sorting keeps every row, and equal rows in the order given, up and down', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (given, descending) => {
      const sorted = sortRows(given, columns, { column: 'count', descending });
      expect(new Set(sorted)).toEqual(new Set(given));
      for (const [i, row] of sorted.entries()) {
        const next = sorted[i + 1];
        if (!next) break;
        expect(descending ? row.count >= next.count : row.count <= next.count).toBe(true);
        if (row.count === next.count) expect(given.indexOf(row)).toBeLessThan(given.indexOf(next));
      }
    })
  );
});

test('a column that does not sort leaves the rows alone', () => {
  const given = [{ name: 'b', count: 1 }, { name: 'a', count: 2 }]; // prettier-ignore
  expect(sortRows(given, columns, { column: 'icons', descending: true })).toBe(given);
});
