import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIssues } from '@placemarkio/check-geojson';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { narrowPublication } from '#lib/exports/narrow-publication.ts';
import { writeView } from '#lib/exports/write-view.ts';
import { noFilters } from '#lib/catalogue/filters.ts';
import { buildDownloads, writeDownloads, type Download } from './build-downloads.ts';
import { loadPublication } from './load-publication.ts';

const publication = loadPublication();
const { initiatives } = publication;
const links = initiatives.flatMap(({ id, countries }) => countries.map(({ code }) => `${id} ${code}`));

let files: Download[];
beforeAll(async () => void (files = await buildDownloads()));

const bytesOf = (id: string) => files.find((file) => file.id === id)?.bytes ?? new Uint8Array();
const textOf = (id: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(id));

function readCsv(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true
  });
  expect(errors).toEqual([]);
  return data;
}

test('names say what a file is and of which release', () => {
  const { version } = publication.about.release;
  expect(files.map(({ name }) => name)).toContain(`groundwork-unep-2024-initiatives-v${version}.csv`);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  for (const { name } of files) expect(name).toMatch(/^[\w.-]+-v\d+\.\d+\.\d+\.\w+$/);
});

test('two builds of one release have the same bytes', async () => {
  const again = await writeDownloads(publication);
  for (const [i, { name, bytes }] of files.entries()) expect(again[i]?.bytes, name).toEqual(bytes);
});

describe('CSV', () => {
  test('is UTF-8 with its mark, ends its lines as RFC 4180 has it, and has as many cells in each', () => {
    for (const { id } of files.filter(({ type }) => type.startsWith('text/csv'))) {
      const text = textOf(id);
      expect([...text].slice(0, 2).join(''), id).toBe('\ufeff"');
      expect(text.replaceAll('\r\n', '').includes('\n'), id).toBe(false);
      const { data, errors } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''));
      expect(errors, id).toEqual([]);
      expect(new Set(data.map((row) => row.length)).size, id).toBe(1);
    }
  });

  test('holds every initiative, link and figure once', () => {
    expect(readCsv(textOf('initiatives')).map(({ id }) => id)).toEqual(initiatives.map(({ id }) => id));
    expect(readCsv(textOf('links')).map(({ initiative, country }) => `${initiative} ${country}`)).toEqual(links);
    expect(readCsv(textOf('figures'))).toHaveLength(initiatives.flatMap(({ figures }) => figures).length);
  });

  test('keeps words in both languages, and numbers below zero as numbers', () => {
    const warning = readCsv(textOf('initiatives')).find(({ id }) => id === 'sids-early-warning');
    expect(warning).toMatchObject({ title_zh: '六个小岛屿发展中国家的灾害预警', countries_claimed: '6' });
    const niue = readCsv(textOf('territories')).find(({ code }) => code === 'NIU');
    expect(Number(niue?.label_longitude)).toBeCloseTo(-169.87, 0);
  });
});

describe('XLSX', () => {
  test('has a sheet a table with the same cells as the CSV', async () => {
    const sheets = await readXlsxFile(Buffer.from(bytesOf('xlsx')));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'initiatives',
      'links',
      'figures',
      'places',
      'territories',
      'funding',
      'vocabulary',
      'about'
    ]);
    expect(sheets.at(-1)?.data[1]?.[1]).toBe(publication.about.release.version);
    for (const { sheet, data } of sheets.slice(0, -1)) {
      const [names = [], ...rows] = data;
      const csv = readCsv(textOf(sheet));
      expect(rows, sheet).toHaveLength(csv.length);
      expect(
        rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
        sheet
      ).toEqual(csv.map((row) => names.map((name) => row[String(name)])));
    }
  });
});

describe('GeoJSON', () => {
  test('is valid, and holds every place and every country named', () => {
    expect(getIssues(textOf('geojson'))).toEqual([]);
    const { features } = JSON.parse(textOf('geojson'));
    const of = (about: string) =>
      features.filter((one: { properties: { about: string } }) => one.properties.about === about);
    expect(of('place')).toHaveLength(initiatives.flatMap(({ places }) => places).length);
    const named = new Set(links.map((link) => link.split(' ')[1]));
    expect(new Set(of('country').map(({ id }: { id: string }) => id))).toEqual(named);
    const pairs = of('country').flatMap(({ properties }: { properties: { initiatives: string[]; code: string } }) =>
      properties.initiatives.map((id) => `${id} ${properties.code}`)
    );
    expect(pairs.toSorted()).toEqual(links.toSorted());
  });
});

describe('the Data Package', () => {
  /** The formats that the profile names. */
  const forms = {
    uri: /^https?:\/\/\S+$/,
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
    email: /^\S+@\S+$/
  };

  interface Resource {
    name: string;
    path: string;
    schema: {
      fields: { name: string; type: string }[];
      primaryKey?: string[];
      foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
    };
  }
  const read = () => {
    const archive = unzipSync(bytesOf('package'));
    const text = (name: string) => new TextDecoder().decode(archive[name]);
    const resources: Resource[] = JSON.parse(text('datapackage.json')).resources;
    return { archive, resources, rowsOf: ({ path }: Resource) => readCsv(text(path)) };
  };

  test('is described as the standard asks', () => {
    const text = readFileSync(join(import.meta.dirname, 'standards', 'tabular-data-package.json'), 'utf8');
    // Ajv reads later drafts, which differ from draft 4 in nothing that the profile uses
    const { $schema, ...profile } = JSON.parse(text);
    expect($schema).toContain('draft-04');
    const validate = new Ajv({ strict: false, allErrors: true, formats: { textarea: true, ...forms } }).compile(
      profile
    );
    const { 'datapackage.json': description } = unzipSync(bytesOf('package'));
    const told = JSON.parse(new TextDecoder().decode(description));
    expect(validate(told) || validate.errors).toBe(true);
    expect(validate({ ...told, resources: [{ ...told.resources[0], profile: 'any' }] })).toBe(false);
    expect(validate({ ...told, created: 'yesterday' })).toBe(false);
  });

  test('has exactly the files that it describes, with the columns that it describes', () => {
    const { archive, resources, rowsOf } = read();
    expect(Object.keys(archive).toSorted()).toEqual(
      ['datapackage.json', ...resources.map(({ path }) => path)].toSorted()
    );
    for (const resource of resources) {
      expect(Object.keys(rowsOf(resource)[0] ?? {}), resource.name).toEqual(
        resource.schema.fields.map(({ name }) => name)
      );
    }
  });

  test('every cell is of its column’s type, every key is unique, every reference leads somewhere', () => {
    const { resources, rowsOf } = read();
    const types: Record<string, RegExp> = {
      string: /^/,
      number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
      integer: /^-?\d+$/,
      date: /^\d{4}-\d{2}-\d{2}$/
    };
    for (const resource of resources) {
      const rows = rowsOf(resource);
      for (const { name, type } of resource.schema.fields) {
        for (const row of rows)
          if (row[name]) expect(row[name], `${resource.name}.${name}`).toMatch(types[type] ?? /$^/);
      }
      const { primaryKey = [], foreignKeys = [] } = resource.schema;
      const keys = rows.map((row) => primaryKey.map((name) => row[name]).join('\n'));
      if (primaryKey.length > 0) expect(new Set(keys).size, resource.name).toBe(rows.length);
      for (const name of primaryKey) for (const row of rows) expect(row[name], `${resource.name}.${name}`).toBeTruthy();
      for (const { fields, reference } of foreignKeys) {
        const other = resources.find(({ name }) => name === (reference.resource || resource.name));
        const there = new Set(other && rowsOf(other).map((row) => row[reference.fields]));
        for (const row of rows) if (row[fields]) expect(there, `${resource.name}.${fields}`).toContain(row[fields]);
      }
    }
  });

  test('its vocabulary has a word for every id in the tables', () => {
    const { resources, rowsOf } = read();
    const rows = (name: string) => resources.filter((one) => one.name === name).flatMap(rowsOf);
    const words = new Set(rows('vocabulary').map(({ list, id }) => `${list} ${id}`));
    for (const row of rows('initiatives')) {
      const ids = [
        ['programmes', row.programme],
        ['kinds', row.kind],
        ['documents', row.source_document]
      ];
      for (const [list, id] of ids) expect(words).toContain(`${list} ${id}`);
      for (const id of row.mechanism?.split(' ').filter(Boolean) ?? []) expect(words).toContain(`mechanisms ${id}`);
      for (const id of row.regions?.split(' ').filter(Boolean) ?? []) expect(words).toContain(`regions ${id}`);
    }
    for (const row of rows('figures')) expect(words).toContain(`units ${row.unit}`);
  });
});

describe('of a filtered view', () => {
  const some = initiatives
    .filter(({ programme }) => programme === 'nature')
    .map(({ id }) => id)
    .toReversed();
  const narrow = narrowPublication(publication, some);
  const filters = { ...noFilters, programme: ['nature'], text: '=HYPERLINK("x") 珊瑚' };
  const write = async (format: Parameters<typeof writeView>[0]) => {
    const { name, content } = await writeView(format, narrow, filters);
    return { name, content, text: typeof content === 'string' ? content : '' };
  };

  test('every format holds exactly what is left, in its order', async () => {
    expect(some.length).toBeGreaterThan(5);
    expect(readCsv((await write('initiatives')).text).map(({ id }) => id)).toEqual(some);
    expect(new Set(readCsv((await write('links')).text).map(({ initiative }) => initiative))).toEqual(
      new Set(narrow.initiatives.filter(({ countries }) => countries.length > 0).map(({ id }) => id))
    );
    expect(JSON.parse((await write('json')).text).initiatives.map(({ id }: { id: string }) => id)).toEqual(some);
    const iati = (await write('iati')).text;
    expect([...iati.matchAll(/<iati-identifier>groundwork-unep-([^<]+)</g)].map(([, id]) => id)).toEqual(some);
    const { content } = await write('xlsx');
    const [first] = await readXlsxFile(Buffer.from(await new Blob([content]).arrayBuffer()));
    expect(first?.data.slice(1).map(([id]) => id)).toEqual(some);
    const { features } = JSON.parse((await write('geojson')).text);
    const named = new Set(narrow.initiatives.flatMap(({ countries }) => countries.map(({ code }) => code)));
    expect(features.filter(({ id }: { id?: string }) => id)).toHaveLength(named.size);
  });

  test('the name says which filters, in letters that every system takes', async () => {
    expect((await write('initiatives')).name).toBe(
      `groundwork-unep-2024-initiatives-v${publication.about.release.version}-programme-nature-search-hyperlink-x-珊瑚.csv`
    );
  });

  test('nothing left gives files without rows', async () => {
    const nothing = narrowPublication(publication, []);
    const { content } = await writeView('initiatives', nothing);
    expect(readCsv(String(content))).toEqual([]);
    expect(getIssues(String((await writeView('geojson', nothing)).content))).toEqual([]);
  });
});
