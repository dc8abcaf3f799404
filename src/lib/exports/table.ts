import type { Localised } from '#lib/catalogue/locales.ts';
import type { Publication } from './published-schema.ts';

/** What a cell may hold; undefined is an empty cell. */
export type Cell = string | number | undefined;

/** A column: what it is called in a file, what is in it (said in each language), and how it is read from a row. */
export interface Field<Row> {
  name: string;
  type: 'string' | 'number' | 'integer' | 'date';
  about: Localised;
  read(row: Row): Cell;
}

/** One kind of row with its columns: the one definition behind CSV, XLSX, the Data Package and the dictionary. */
export interface Table<Row> {
  name: string;
  about: Localised;
  /** The columns that together name a row. */
  key: readonly string[];
  /** The columns that name a row of another table. */
  references: readonly { field: string; table: string; names: string }[];
  fields: readonly Field<Row>[];
  rows(publication: Publication): readonly Row[];
}

/** A table with its cells read. */
export interface Sheet {
  name: string;
  about: Localised;
  key: readonly string[];
  references: Table<never>['references'];
  fields: readonly Omit<Field<never>, 'read'>[];
  cells: readonly (readonly Cell[])[];
}

/** Reads every cell of a table. */
export function readSheet<Row>(table: Table<Row>, publication: Publication): Sheet {
  const { name, about, key, references, fields } = table;
  const cells = table.rows(publication).map((row) => fields.map((field) => field.read(row)));
  return {
    name,
    about,
    key,
    references,
    fields: fields.map(({ name, type, about }) => ({ name, type, about })),
    cells
  };
}

/** Several values in one cell; no id and no code holds a blank. */
export const join = (values: readonly string[]): Cell => (values.length > 0 ? values.join(' ') : undefined);

/** The same text in each language, a column a language. */
export function perLanguage<Row>(
  name: string,
  about: Localised,
  read: (row: Row) => Localised | undefined
): Field<Row>[] {
  return [
    {
      name: `${name}_en`,
      type: 'string',
      about: inLanguage(about, 'in English', '英文'),
      read: (row) => read(row)?.en
    },
    { name: `${name}_zh`, type: 'string', about: inLanguage(about, 'in Chinese', '中文'), read: (row) => read(row)?.zh }
  ];
}

const inLanguage = (about: Localised, en: string, zh: string): Localised => ({
  en: `${about.en}, ${en}`,
  zh: `${about.zh}（${zh}）`
});
