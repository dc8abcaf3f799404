// `npm run build`: makes the geometry, checks the catalogue, builds the site, compresses it.
// The site is made beside `build/` and takes its place only when it is whole, so that neither a failed build nor a
// running server ever has half a site.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { dropStamp, keepStamp, stampInputs } from './build-stamp.ts';
import { commandOf, onceAskedToEnd, root, runNode } from './run-program.ts';
import { timeStep } from './time-step.ts';

const fresh = join(root, '.svelte-kit', 'fresh-build');
const old = join(root, '.svelte-kit', 'old-build');
const final = join(root, 'build');

const steps: [name: string, words: string[], env?: NodeJS.ProcessEnv][] = [
  // first, because the check asks whether a place lies in its country
  ['Make the geometry', ['tools/geometry.ts']],
  ['Check the catalogue', ['tools/check-catalogue.ts']],
  ['Build the site', [commandOf('vite'), 'build', '--logLevel', 'warn'], { BUILD_DIR: fresh, NODE_ENV: 'production' }],
  ['Draw the social images', ['tools/social-images.ts', fresh], { UV_THREADPOOL_SIZE: String(availableParallelism()) }],
  ['Write the headers file', ['tools/hosting/headers-file.ts', fresh]],
  ['Draw the icons', ['tools/app-icons.ts', fresh]],
  ['Pack the offline copy', ['tools/offline-copy.ts', fresh]],
  // zlib works on the threads of libuv's pool
  ['Compress it', ['tools/compress.ts', fresh], { UV_THREADPOOL_SIZE: String(availableParallelism()) }]
];

onceAskedToEnd((exitCode) => {
  rmSync(fresh, { recursive: true, force: true });
  process.exit(exitCode);
});

const stamp = stampInputs();
rmSync(fresh, { recursive: true, force: true });
for (const [name, words, env] of steps) {
  if (await timeStep(name, async () => (await runNode(words, env)) === 0)) continue;
  rmSync(fresh, { recursive: true, force: true });
  console.error(
    `\nThe build stopped at "${name}". ${existsSync(final) ? 'build/ holds the site as it was before.' : ''}`.trimEnd()
  );
  process.exit(1);
}
dropStamp();
rmSync(old, { recursive: true, force: true });
if (existsSync(final)) renameSync(final, old);
renameSync(fresh, final);
keepStamp(stamp);
rmSync(old, { recursive: true, force: true });
