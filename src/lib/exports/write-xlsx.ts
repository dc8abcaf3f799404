import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell, Sheet } from './table.ts';

/** A sheet with nothing to compute: a header that stays, and texts that are texts. Characters wide, at most. */
const widest = 60;

/** A workbook of sheets, one a table. A text is typed as text, so that none is a formula. */
export function writeXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ name, fields, cells }) => ({
      sheet: name,
      data: [
        fields.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const })),
        ...cells.map(writeRow)
      ],
      columns: fields.map((field, i) => ({ width: measure(field.name, cells, i) })),
      stickyRowsCount: 1
    }))
  ).toBlob();
}

const writeRow = (row: readonly Cell[]): SheetData[number] =>
  row.map((value) => {
    if (value === undefined) return null;
    return typeof value === 'number' ? { value, type: Number } : { value, type: String };
  });

const measure = (name: string, cells: Sheet['cells'], column: number) =>
  Math.min(widest, Math.max(name.length, ...cells.map((row) => String(row[column] ?? '').length)) + 2);
