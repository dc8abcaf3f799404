import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { territoriesSchema } from '#lib/geography/territory-schema.ts';
import type { Territories } from '#lib/geography/territory.ts';

let loaded: Territories | undefined;

/** data/territories.yaml, read once per process; the catalogue's door has checked it by then. */
export function loadTerritories(): Territories {
  loaded ??= v.parse(territoriesSchema, parse(readFileSync(join(process.cwd(), 'data', 'territories.yaml'), 'utf8')));
  return loaded;
}
