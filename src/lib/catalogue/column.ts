/**
 * A column of a table in which a row may have any number of values. `words` are the different values, and each value of a
 * row is a pair: the row at `rows[i]` has the word whose place is `codes[i]`. A row has a word once, rows go up.
 */
export interface Column {
  words: readonly string[];
  rows: Uint32Array;
  codes: Uint32Array;
}

/** The column of these values, a list of them for each row. */
export function toColumn(lists: readonly (readonly string[])[]): Column {
  const known = new Map<string, number>();
  const rows: number[] = [];
  const codes: number[] = [];
  lists.forEach((list, row) => {
    list.forEach((word, i) => {
      if (list.indexOf(word) < i) return;
      const code = known.get(word) ?? known.size;
      known.set(word, code);
      rows.push(row);
      codes.push(code);
    });
  });
  return { words: [...known.keys()], rows: Uint32Array.from(rows), codes: Uint32Array.from(codes) };
}

/** For each of `size` rows 1 where it has one of the words, or else 0. */
export function markRows(column: Column, words: readonly string[], size: number): Uint8Array {
  const wanted = column.words.map((word) => words.includes(word));
  const marks = new Uint8Array(size);
  visit(column, (row, code) => {
    if (wanted[code]) marks[row] = 1;
  });
  return marks;
}

/** How many of the rows that are counted have each word; every word is there, some with a zero. */
export function countRows(column: Column, counted: (row: number) => boolean): Map<string, number> {
  const counts = new Uint32Array(column.words.length);
  visit(column, (row, code) => {
    if (counted(row)) counts[code] = (counts[code] ?? 0) + 1;
  });
  return new Map(column.words.map((word, code) => [word, counts[code] ?? 0]));
}

function visit({ rows, codes }: Column, see: (row: number, code: number) => void): void {
  codes.forEach((code, i) => see(rows[i] as number, code));
}
