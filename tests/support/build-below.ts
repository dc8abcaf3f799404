import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampInputs } from '../../tools/build-stamp.ts';
import { commandOf, root, runNode } from '../../tools/run-program.ts';

/**
 * Builds the site to stand below a path, where that has not been done from the same sources, and gives its folder.
 * Nothing is compressed: half the time, and the bytes are measured elsewhere.
 */
export async function buildBelow(base: string): Promise<string> {
  const folder = join(root, '.svelte-kit', `build-below${base.replaceAll('/', '-')}`);
  const stampFile = `${folder}.stamp`;
  const stamp = stampInputs(root, { BASE_PATH: base });
  const current = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (current && existsSync(join(folder, 'index.html'))) return folder;
  rmSync(stampFile, { force: true });
  rmSync(folder, { recursive: true, force: true });
  const words = [commandOf('vite'), 'build', '--logLevel', 'warn'];
  const code = await runNode(words, { BASE_PATH: base, SITE_ORIGIN: '', BUILD_DIR: folder, NODE_ENV: 'production' });
  if (code !== 0) throw new Error(`the site could not be built below ${base}`);
  writeFileSync(stampFile, stamp);
  return folder;
}
