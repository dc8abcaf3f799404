import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaFile, writeInitiativeJsonSchema } from './initiative-json-schema.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { reportProblems } from './report-problems.ts';

test('the JSON Schema that editors complete with is current', () => {
  const reading = readVocabulary('data');
  if (reading.status === 'refused') throw new Error(reportProblems(reading.problems));
  const committed = existsSync(jsonSchemaFile) ? readFileSync(jsonSchemaFile, 'utf8') : '';
  const isCurrent = committed === writeInitiativeJsonSchema(reading.ground.words);
  expect(isCurrent, `${jsonSchemaFile} is not current; run: npm exec node tools/json-schema.ts`).toBe(true);
});
