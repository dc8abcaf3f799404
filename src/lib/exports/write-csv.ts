import Papa from 'papaparse';
import type { Cell, Sheet } from './table.ts';

/** What a spreadsheet takes for a formula, also in its full-width form. */
const formula = /^\s*[=+\-@＝＋－＠\t\r]/;

/** The same after what another country's spreadsheet takes for the end of a cell. */
const hiddenFormula = /([;\t]\s*)(?=[=+\-@＝＋－＠])/g;

/** UTF-8's mark, without which Excel takes the file for its own country's letters, and at which some programs stumble. */
const byteOrderMark = '\ufeff';

/** RFC 4180: commas, CRLF, every text in quotes; a text that a spreadsheet would run begins with an apostrophe. */
export function writeCsv({ fields, cells }: Pick<Sheet, 'fields' | 'cells'>, { mark = true } = {}): string {
  const rows = cells.map((row) => row.map(defuse));
  const data = [fields.map(({ name }) => name), ...rows];
  const quotes = (value: unknown) => typeof value === 'string' && value !== '';
  return `${mark ? byteOrderMark : ''}${Papa.unparse(data, { escapeFormulae: formula, newline: '\r\n', quotes })}\r\n`;
}

const defuse = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(hiddenFormula, "$1'") : cell);
