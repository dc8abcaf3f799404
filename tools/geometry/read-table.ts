import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { territoriesSchema } from '#lib/geography/territory-schema.ts';
import type { Territories } from '#lib/geography/territory.ts';

export const tableFile = 'data/territories.yaml';

/** The table of territories; throws with the place of every mistake. */
export function readTable(): Territories {
  const result = v.safeParse(territoriesSchema, parse(readFileSync(tableFile, 'utf8')));
  if (result.success) return result.output;
  const mistakes = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new Error(`${tableFile} does not hold what it should:\n${mistakes.join('\n')}`);
}
