import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { initiativeSchema } from '#lib/catalogue/schema.ts';
import type { Catalogue } from '#lib/catalogue/types.ts';
import { checkFileName } from './check-file-name.ts';
import { findSameFigures } from './find-same-figures.ts';
import { findSameHighlights } from './find-same-highlights.ts';
import { findSameWords } from './find-same-words.ts';
import { findWrongParts } from './find-wrong-parts.ts';
import type { Outlines } from './is-near-territory.ts';
import type { Problem } from './problem.ts';
import { readFunding } from './read-funding.ts';
import { idOf, readInitiative, type InitiativeReading } from './read-initiative.ts';
import { readReleases } from './read-releases.ts';
import { readVocabulary, type Ground } from './read-vocabulary.ts';
import { readWorld } from './read-world.ts';
import { readYamlFile } from './read-yaml-file.ts';

export type CatalogueReading = { status: 'read'; catalogue: Catalogue } | { status: 'refused'; problems: Problem[] };

/**
 * Reads and checks everything below `folder` (data/): the whole catalogue sorted by file name, or every mistake in it at
 * once. Initiatives are checked once the words they are made of are right. Never throws for what an editor wrote.
 * `outlines` are those of the generated world unless given.
 */
export function readCatalogue(folder: string, outlines?: Outlines): CatalogueReading {
  const words = readVocabulary(folder);
  if (words.status === 'refused') return words;
  const files = listFiles(folder);
  const readings = readInitiatives(folder, files, words.ground, outlines ?? readWorld());
  const { funding, problems: inFunding } = readFunding(folder, words.ground);
  const { releases, problems: inReleases } = readReleases(folder, files.filter(isYaml).map(idOf));
  const problems = [
    ...inFunding,
    ...inReleases,
    ...files.flatMap(checkFileName),
    ...readings.flatMap((reading) => reading.problems),
    ...compareInitiatives(readings)
  ];
  if (problems.length > 0 || !funding || !releases) return { status: 'refused', problems };
  const initiatives = readings.flatMap(({ initiative }) => (initiative ? [initiative] : []));
  const { vocabulary, sources } = words.ground;
  return { status: 'read', catalogue: { initiatives, vocabulary, sources, funding, releases } };
}

const isYaml = (file: string) => file.endsWith('.yaml');

/** In the order of the alphabet, so that builds agree whatever the disk's order is. */
function listFiles(folder: string): string[] {
  return readdirSync(join(folder, 'initiatives'))
    .sort()
    .map((name) => `initiatives/${name}`);
}

function readInitiatives(
  folder: string,
  files: readonly string[],
  { words, territories }: Ground,
  outlines: Outlines
): InitiativeReading[] {
  const nameOf = (code: string) => words.territories[code] ?? code;
  const around = { sections: words.sections, outlines, nameOf };
  const rules = { schema: initiativeSchema(words), territories, around };
  return files.filter(isYaml).map((file) => readInitiative(readYamlFile(folder, file), rules));
}

/** What only two files together can have wrong. */
function compareInitiatives(readings: readonly InitiativeReading[]): Problem[] {
  const salvaged = new Map(readings.flatMap(({ file, salvaged }) => (salvaged ? [[file, salvaged] as const] : [])));
  const byId = new Map([...salvaged].map(([file, initiative]) => [idOf(file), initiative]));
  const wrongParts = findWrongParts(
    byId,
    readings.map(({ file }) => idOf(file))
  );
  const findings = [findSameFigures(salvaged), findSameWords(salvaged), findSameHighlights(salvaged)];
  return readings.flatMap(({ file, locate }) =>
    [...findings.map((found) => found.get(file)), wrongParts.get(idOf(file))]
      .flatMap((found) => found ?? [])
      .map(locate)
  );
}
