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
    column.rows.forEach((row, i) => {
      for (const word of changed[column.codes[i] as number] ?? []) add(row, word);
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
export function markRows({ words, rows, codes }: Column, wanted: readonly string[], size: number): Uint8Array {
  const isWanted = words.map((word) => wanted.includes(word));
  const marks = new Uint8Array(size);
  for (let i = 0; i < rows.length; i++) {
    if (isWanted[codes[i] as number]) marks[rows[i] as number] = 1;
  }
  return marks;
}

/** How many of the rows whose `flags` have none of the bits of `mask` have each word; every word is there. */
export function countRows({ words, rows, codes }: Column, flags: Uint8Array, mask: number): Map<string, number> {
  const counts = new Uint32Array(words.length);
  for (let i = 0; i < rows.length; i++) {
    const code = codes[i] as number;
    if (((flags[rows[i] as number] as number) & mask) === 0) counts[code] = (counts[code] as number) + 1;
  }
  return new Map(words.map((word, code) => [word, counts[code] as number]));
}
