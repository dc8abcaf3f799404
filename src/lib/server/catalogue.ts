import { join } from 'node:path';
import type { Catalogue } from '#lib/catalogue/types.ts';
import { readCatalogue } from './read-catalogue.ts';
import { reportProblems } from './report-problems.ts';

let loaded: Catalogue | undefined;

/** The catalogue for load functions, read once per process. Throws an Error that lists every mistake in data/. */
export function loadCatalogue(): Catalogue {
  if (loaded) return loaded;
  const reading = readCatalogue(join(process.cwd(), 'data'));
  if (reading.status === 'refused') throw new Error(reportProblems(reading.problems));
  loaded = reading.catalogue;
  return loaded;
}
