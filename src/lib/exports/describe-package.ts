import type { Publication } from './published-schema.ts';
import type { Sheet } from './table.ts';
import { nameFile } from './name-file.ts';

/** A Frictionless Data Package: what the CSV files are, their columns in words, and how they refer to one another. */
export function describePackage(publication: Publication, sheets: readonly Sheet[]) {
  const { about, vocabulary } = publication;
  return {
    profile: 'tabular-data-package',
    name: 'groundwork-unep-2024',
    title: 'Groundwork: what UNEP did in 2024, country by country',
    description: `${about.attribution.en} ${about.disclaimer.en}`,
    version: about.release.version,
    created: `${about.release.date}T00:00:00Z`,
    licenses: [{ name: about.licence.name, path: about.licence.link, title: 'Creative Commons Attribution 4.0' }],
    sources: Object.values(vocabulary.documents).map(({ title, link }) => ({ title: title.en, path: link })),
    resources: sheets.map((sheet) => describeResource(sheet, nameFile(sheet.name, 'csv', about)))
  };
}

function describeResource({ name, about, key, references, fields }: Sheet, path: string) {
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    description: about.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: fields.map(({ name, type, about }) => ({ name, type, description: about.en })),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(references.length > 0 && {
        foreignKeys: references.map(({ field, table, names }) => ({
          fields: field,
          reference: { resource: table, fields: names }
        }))
      })
    }
  };
}
