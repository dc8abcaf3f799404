import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { buildApi } from './build-api.ts';
import { loadPublication } from './load-publication.ts';

const api = buildApi();
const openapi = JSON.parse(JSON.stringify(api.get('openapi.json')));

/** The path of the OpenAPI document that a file is an answer to. */
const pathOf = (file: string) => (/^initiatives\//.test(file) ? '/initiatives/{id}.json' : `/${file}`);

/**
 * The shape of a value, a line for each thing in it: `initiatives[].countries[].code: string`. Keys that are data (codes,
 * ids) are `*`.
 */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => shapeOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  const isData = /^(vocabulary\.\w+|funding\.notes)$/.test(path);
  return Object.entries(value).flatMap(([key, item]) => shapeOf(item, `${path}${path && '.'}${isData ? '*' : key}`));
}

test('the OpenAPI document is valid and describes every file but itself', async () => {
  expect(await new Validator().validate(openapi)).toMatchObject({ valid: true });
  const files = [...api.keys()].filter((file) => file !== 'openapi.json');
  expect(new Set(files.map(pathOf))).toEqual(new Set(Object.keys(openapi.paths)));
});

test('every file is what the document says', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', ...openapi });
  for (const [file, content] of api) {
    if (file === 'openapi.json') continue;
    const path = pathOf(file).replaceAll('/', '~1').replace('{', '%7B').replace('}', '%7D');
    const validate = ajv.getSchema(`api#/paths/${path}/get/responses/200/content/application~1json/schema`);
    expect(validate?.(JSON.parse(JSON.stringify(content))) || validate?.errors, file).toBe(true);
  }
});

// A line that goes, or whose type changes, breaks programs of others: that is /api/v2/, beside this one. A new line is none.
test('version 1 has the shape that programs rely on', async () => {
  const files = [...api].filter(([file]) => file !== 'openapi.json' && !file.startsWith('initiatives/'));
  const lines = files.flatMap(([file, content]) =>
    [...new Set(shapeOf(content))].sort().map((line) => `${file} ${line}`)
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('api-v1.shape.txt');
});

describe('the addresses', () => {
  const { initiatives, about } = loadPublication();

  test('have a file for each initiative, the same as in the list', () => {
    for (const initiative of initiatives) {
      expect(api.get(`initiatives/${initiative.id}.json`)).toEqual({ about, initiative });
    }
  });

  test('say of which release they are, and under what licence', () => {
    for (const [file, content] of api) {
      if (file === 'openapi.json') continue;
      expect(content, file).toMatchObject({
        about: { api: 'v1', release: about.release, licence: { name: 'CC-BY-4.0' } }
      });
    }
  });
});
