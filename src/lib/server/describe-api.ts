import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import {
  aboutSchema,
  fundingSchema,
  initiativeSchema,
  territorySchema,
  vocabularySchema,
  type About
} from '#lib/exports/published-schema.ts';
import { mapValues } from '#lib/catalogue/map-values.ts';

const schemas = {
  About: aboutSchema,
  Initiative: initiativeSchema,
  Territory: territorySchema,
  Funding: fundingSchema,
  Vocabulary: vocabularySchema
};

const ref = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` });
const listOf = (name: keyof typeof schemas) => ({ type: 'array', items: ref(name) });

/** What stands at each address: a sentence, and what it holds beside `about`. */
const answers = {
  '/initiatives.json': { says: 'Every initiative', holds: { initiatives: listOf('Initiative') } },
  '/initiatives/{id}.json': { says: 'One initiative', holds: { initiative: ref('Initiative') } },
  '/territories.json': { says: 'Every country and area', holds: { territories: listOf('Territory') } },
  '/funding.json': { says: 'Who pays, in millions of US dollars', holds: { funding: ref('Funding') } },
  '/vocabulary.json': { says: 'What every id means', holds: { vocabulary: ref('Vocabulary') } },
  '/index.json': {
    says: 'What there is, and of which release',
    holds: {
      files: { type: 'object', additionalProperties: { type: 'string' } },
      counts: { type: 'object', additionalProperties: { type: 'integer' } }
    }
  }
};

/** The OpenAPI document of the API, made from the definitions that its files are written by. */
export function describeApi({ release, licence, attribution, disclaimer }: About) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Groundwork',
      version: `1 (data ${release.version})`,
      summary: 'What UNEP reports for 2024, country by country, as static files',
      description: [
        attribution.en,
        disclaimer.en,
        'Files answer GET from any origin. A change of shape is a new version: /api/v2/ would stand beside this one.'
      ].join('\n\n'),
      license: { name: licence.name, identifier: licence.name }
    },
    servers: [{ url: '.', description: 'Beside this document' }],
    paths: Object.fromEntries(Object.entries(answers).map(([path, answer]) => [path, describePath(path, answer)])),
    components: { schemas: mapValues(schemas, writeSchema) }
  };
}

function describePath(path: string, { says, holds }: (typeof answers)[keyof typeof answers]) {
  const properties = { about: ref('About'), ...holds };
  const schema = { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
  const one = path.includes('{id}');
  return {
    get: {
      operationId: path
        .replace(/\W+(json)?/g, ' ')
        .trim()
        .replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
      summary: says,
      security: [],
      ...(one && {
        parameters: [
          { name: 'id', in: 'path', required: true, description: 'Id of an initiative', schema: { type: 'string' } }
        ]
      }),
      responses: {
        '200': { description: says, content: { 'application/json': { schema } } },
        ...(one && { '404': { description: 'There is no initiative of that id' } })
      }
    }
  };
}

/** A definition without what only a document of its own has. */
function writeSchema(schema: v.GenericSchema) {
  return { ...toJsonSchema(schema, { target: 'draft-2020-12' }), $schema: undefined };
}
