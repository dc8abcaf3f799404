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
  return collect((add) => {
    lists.forEach((list, row) => {
      for (const word of list) add(row, word);
    });
  });
}

/** The column in whose rows stands what each of their words is changed to. */
export function changeWords(column: Column, change: (word: string) => readonly string[]): Column {
  const changed = column.words.map(change);
  return collect((add) => {
    visit(column, (row, code) => {
      for (const word of changed[code] ?? []) add(row, word);
    });
  });
}

/** Takes words row by row, and each of them once in a row. */
function collect(give: (add: (row: number, word: string) => void) => void): Column {
  const known = new Map<string, { code: number; lastRow: number }>();
  const rows: number[] = [];
  const codes: number[] = [];
  give((row, word) => {
    const seen = known.get(word);
    if (seen?.lastRow === row) return;
    const code = seen ? seen.code : known.size;
    if (seen) seen.lastRow = row;
    else known.set(word, { code, lastRow: row });
    rows.push(row);
    codes.push(code);
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
  for (let i = 0; i < rows.length; i++) see(rows[i] as number, codes[i] as number);
}
