import { toJsonSchema } from '@valibot/to-json-schema';
import { initiativeSchema } from '#lib/catalogue/schema.ts';
import type { Words } from '#lib/catalogue/words.ts';

/** Where editors find it, below the project's root. */
export const jsonSchemaFile = 'data/schema/initiative.schema.json';

/**
 * The JSON Schema of an initiative's file, for completion and checks in an editor: the text of `jsonSchemaFile`.
 * Made from the definition the build checks with; what JSON Schema cannot say is left to the build.
 */
export function writeInitiativeJsonSchema(words: Words): string {
  const schema = initiativeSchema(words);
  const json = toJsonSchema(schema, {
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: { country: schema.entries.hosts.wrapped.item, text: schema.entries.summary.entries.en }
  });
  return `${JSON.stringify({ title: 'An initiative of the catalogue', ...json }, undefined, 2)}\n`;
}
