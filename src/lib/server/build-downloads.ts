import { zipSync } from 'fflate';
import { writeAboutSheet } from '#lib/exports/about-sheet.ts';
import { describePackage } from '#lib/exports/describe-package.ts';
import { nameFile } from '#lib/exports/name-file.ts';
import type { Publication } from '#lib/exports/published-schema.ts';
import { readSheets } from '#lib/exports/read-sheets.ts';
import { viewFormats } from '#lib/exports/view-formats.ts';
import { writeCsv } from '#lib/exports/write-csv.ts';
import { writeView } from '#lib/exports/write-view.ts';
import { writeXlsx } from '#lib/exports/write-xlsx.ts';
import { fixZipTimes } from './fix-zip-times.ts';
import { loadPublication } from './load-publication.ts';

/** A file of the whole catalogue under `/data/`. */
export interface Download {
  /** Which of the offered files it is: a format, or a table's name for its CSV. */
  id: string;
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

let built: Promise<Download[]> | undefined;

/** Every file under `/data/`; made once per process. */
export function buildDownloads(): Promise<Download[]> {
  built ??= writeDownloads(loadPublication());
  return built;
}

/** The files of a publication. Two builds of one release give the same bytes. */
export async function writeDownloads(publication: Publication): Promise<Download[]> {
  const { about } = publication;
  const sheets = readSheets(publication);
  const tables = sheets.map((sheet): Download => ({
    id: sheet.name,
    name: nameFile(sheet.name, 'csv', about),
    type: 'text/csv; charset=utf-8',
    bytes: encode(writeCsv(sheet))
  }));
  const workbook: Download = {
    id: 'xlsx',
    name: nameFile('catalogue', 'xlsx', about),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: fixZipTimes(await bytesOf(await writeXlsx([...sheets, writeAboutSheet(about)])), about.release.date)
  };
  const packed = [
    ['datapackage.json', `${JSON.stringify(describePackage(publication, sheets), undefined, 2)}\n`],
    ...sheets.map((sheet) => [nameFile(sheet.name, 'csv', about), writeCsv(sheet, { mark: false })] as const)
  ].map(([name, text]) => [name, encode(text ?? '')] as const);
  const archive: Download = {
    id: 'package',
    name: nameFile('datapackage', 'zip', about),
    type: 'application/zip',
    bytes: fixZipTimes(zipSync(Object.fromEntries(packed)), about.release.date)
  };
  const others = viewFormats.filter((format) => !['initiatives', 'links', 'xlsx'].includes(format));
  const views = others.map(async (format): Promise<Download> => {
    const { name, type, content } = await writeView(format, publication);
    return { id: format, name, type, bytes: await bytesOf(new Blob([content])) };
  });
  return [...tables, workbook, ...(await Promise.all(views)), archive];
}

const encode = (text: string) => new TextEncoder().encode(text);

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
