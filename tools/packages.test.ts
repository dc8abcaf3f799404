import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { root } from './run-program.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const versions = v.optional(v.record(v.string(), v.string()), {});
const manifest = v.parse(
  v.object({ dependencies: versions, devDependencies: versions, allowScripts: v.record(v.string(), v.boolean()) }),
  read('package.json')
);
const { packages } = v.parse(
  v.object({
    packages: v.record(
      v.string(),
      v.object({
        version: v.optional(v.string()),
        resolved: v.optional(v.string()),
        integrity: v.optional(v.string()),
        hasInstallScript: v.optional(v.boolean()),
        devDependencies: versions
      })
    )
  }),
  read('package-lock.json')
);
const locked = Object.entries(packages).filter(([path]) => path !== '');
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every package of ours is asked for in one exact version, which is the one that is locked', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.keys(wanted).length).toBeGreaterThan(20);
  for (const [name, version] of Object.entries(wanted)) {
    expect(version, name).toMatch(exact);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
  expect(packages['']?.devDependencies).toEqual(manifest.devDependencies);
});

test('every locked package is known by its hash, and from whichever registry it comes is not written down', () => {
  expect(locked.length).toBeGreaterThan(100);
  for (const [path, { version, integrity, resolved }] of locked) {
    expect(version, path).toMatch(exact);
    expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/);
    expect(resolved, path).toBeUndefined();
  }
});

test('no package runs a program when it is installed but the one that is allowed to by name', () => {
  const wanting = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  const allowed = Object.entries(manifest.allowScripts).filter(([, may]) => may).map(([name]) => name); // prettier-ignore
  expect(allowed).toEqual(['node']);
  expect(wanting.sort()).toEqual(['node']);
});
