import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './run-program.ts';

/** Everything that a build is made from, relative to the root. */
const inputs = [
  'src',
  'data',
  'static',
  'tools',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts'
];
/** Settings that a build is made with. */
const settings = ['BASE_PATH', 'SITE_ORIGIN', 'OFFLINE_COPY'];

/** Written by the build itself, or not part of it. */
const unrelated = /^generated$|^\.|\.test\.ts$/;

const stampFile = join(root, '.svelte-kit', 'build-stamp');

/** A name for the inputs as they are now: two equal ones build the same site. */
export function stampInputs(folder = root, environment: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const setting of settings) hash.update(`\0${setting}=${environment[setting] ?? ''}`);
  for (const input of inputs) addToHash(input);
  return hash.digest('hex');

  function addToHash(path: string): void {
    const full = join(folder, path);
    if (unrelated.test(basename(path)) || !existsSync(full)) return;
    if (!statSync(full).isDirectory()) hash.update(`\0${path}\0`).update(readFileSync(full));
    else for (const name of readdirSync(full).sort()) addToHash(`${path}/${name}`);
  }
}

/** Whether `build/` is what the inputs as they are now would give. */
export function isBuildCurrent(): boolean {
  if (!existsSync(join(root, 'build', 'index.html')) || !existsSync(stampFile)) return false;
  return readFileSync(stampFile, 'utf8') === stampInputs();
}

/** Remembers which inputs `build/` was made from. */
export function keepStamp(stamp: string): void {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** To be called before `build/` changes. */
export function dropStamp(): void {
  rmSync(stampFile, { force: true });
}
