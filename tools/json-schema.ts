import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonSchemaFile, writeInitiativeJsonSchema } from '#lib/server/initiative-json-schema.ts';
import { readVocabulary } from '#lib/server/read-vocabulary.ts';
import { reportProblems } from '#lib/server/report-problems.ts';

// Writes the JSON Schema that editors complete with. Run it after a change to the vocabulary, sources or territories.
const reading = readVocabulary(join(process.cwd(), 'data'));
if (reading.status === 'refused') {
  console.error(reportProblems(reading.problems));
  process.exitCode = 1;
} else {
  mkdirSync(dirname(jsonSchemaFile), { recursive: true });
  writeFileSync(jsonSchemaFile, writeInitiativeJsonSchema(reading.ground.words));
  console.log(`Wrote ${jsonSchemaFile}.`);
}
