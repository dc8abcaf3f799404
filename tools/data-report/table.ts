/** What an editor asks of the catalogue, and the answer. */
export interface Table {
  title: string;
  /** How many things were found; left out where the table only counts what there is. */
  found?: number;
  /** What to read into it, in a sentence or two. */
  says?: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** The answer where there are no rows. */
  none: string;
}

/** A table to read in a terminal: numbers to the right, texts to the left, each column as wide as its widest cell. */
export function writeTable({ title, found, says, columns, rows, none }: Table): string {
  const heading = found === undefined ? title : `${title}: ${found}`;
  const top = [heading, '='.repeat(widthOf(heading)), ...(says ? [says] : [])];
  if (rows.length === 0) return [...top, none].join('\n');
  const widths = columns.map((name, i) => Math.max(...[name, ...rows.map((row) => row[i] ?? '')].map(widthOf)));
  const isNumber = columns.map((_, i) => rows.every((row) => typeof row[i] === 'number'));
  const write = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, i) => {
        const gap = ' '.repeat((widths[i] ?? 0) - widthOf(cell));
        return isNumber[i] ? `${gap}${cell}` : `${cell}${gap}`;
      })
      .join('  ')
      .trimEnd();
  return [...top, write(columns), write(widths.map((width) => '-'.repeat(width))), ...rows.map(write)].join('\n');
}

/** Chinese characters and their punctuation take two columns of a terminal. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/gu;

const widthOf = (cell: string | number): number => [...String(cell)].length + (String(cell).match(wide)?.length ?? 0);
