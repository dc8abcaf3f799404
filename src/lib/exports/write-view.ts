import type { Filters } from '#lib/catalogue/filters.ts';
import { writeAboutSheet } from './about-sheet.ts';
import { nameFile } from './name-file.ts';
import type { Publication } from './published-schema.ts';
import { readInitiativeSheets } from './read-sheets.ts';
import type { ViewFormat } from './view-formats.ts';
import { writeCsv } from './write-csv.ts';
import { writeGeoJson } from './write-geojson.ts';
import { writeIati } from './write-iati.ts';
import { writeJson } from './write-json.ts';
import { writeXlsx } from './write-xlsx.ts';

/** A file: its name, its media type, and what is in it. */
export interface WrittenFile {
  name: string;
  type: string;
  content: string | Blob;
}

/** One file of the initiatives of a publication; `filters` are those that narrowed it, for the name. */
export async function writeView(format: ViewFormat, publication: Publication, filters?: Filters): Promise<WrittenFile> {
  const named = (what: string, ending: string) => nameFile(what, ending, publication.about, filters);
  const sheets = readInitiativeSheets(publication);
  switch (format) {
    case 'initiatives':
    case 'links': {
      const sheet = sheets.find(({ name }) => name === format) ?? { fields: [], cells: [] };
      return { name: named(format, 'csv'), type: 'text/csv; charset=utf-8', content: writeCsv(sheet) };
    }
    case 'xlsx':
      return {
        name: named('initiatives', 'xlsx'),
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await writeXlsx([...sheets, writeAboutSheet(publication.about)])
      };
    case 'json':
      return { name: named('initiatives', 'json'), type: 'application/json', content: writeJson(publication) };
    case 'geojson':
      return {
        name: named('places', 'geojson'),
        type: 'application/geo+json',
        content: `${JSON.stringify(writeGeoJson(publication))}\n`
      };
    case 'iati':
      return { name: named('iati-2.03', 'xml'), type: 'application/xml', content: writeIati(publication) };
  }
}
