import type { Sources, Vocabulary } from '#lib/catalogue/types.ts';
import { sourcesSchema, vocabularySchema } from '#lib/catalogue/vocabulary-schema.ts';
import { gatherWords, type Words } from '#lib/catalogue/words.ts';
import type * as v from 'valibot';
import { readBySchema } from './explain-issues.ts';
import type { KnownTerritories } from './find-country.ts';
import { knownTerritoriesSchema, labelTerritories } from './known-territories.ts';
import type { Problem } from './problem.ts';
import { readYamlFile } from './read-yaml-file.ts';

/** What initiatives are checked against. */
export interface Ground {
  vocabulary: Vocabulary;
  sources: Sources;
  territories: KnownTerritories;
  words: Words;
}

/** Reads the words, documents and territories below `folder`; every mistake in them at once. */
export function readVocabulary(
  folder: string
): { status: 'read'; ground: Ground } | { status: 'refused'; problems: Problem[] } {
  const vocabulary = readFile(folder, 'vocabulary.yaml', vocabularySchema);
  const sources = readFile(folder, 'sources.yaml', sourcesSchema);
  const known = readFile(folder, 'territories.yaml', knownTerritoriesSchema);
  const problems = [vocabulary, sources, known].flatMap((file) => file.problems);
  if (problems.length > 0 || !vocabulary.value || !sources.value || !known.value) {
    return { status: 'refused', problems };
  }
  const { territories } = known.value;
  const words = gatherWords(vocabulary.value, sources.value, labelTerritories(territories));
  return { status: 'read', ground: { vocabulary: vocabulary.value, sources: sources.value, territories, words } };
}

function readFile<Schema extends v.GenericSchema>(
  folder: string,
  file: string,
  schema: Schema
): { value: v.InferOutput<Schema> | undefined; problems: Problem[] } {
  const yaml = readYamlFile(folder, file);
  if (yaml.value === undefined) return { value: undefined, problems: yaml.problems };
  const { value, problems } = readBySchema(schema, yaml);
  return { value, problems: [...yaml.problems, ...problems] };
}
