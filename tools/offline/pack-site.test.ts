import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packSite } from './pack-site.ts';

const root = dirname(dirname(import.meta.dirname));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-pack-'));
  const files = {
    '_app/version.json': '{"version":"a1"}',
    '_app/immutable/chunks/B1.js': '1',
    'catalogue/zh.0a1b2c3d4e5f.json': '[]',
    'country/NIU/__data.json': '{"NIU":1}',
    'zh/country/NIU/__data.json': '{"纽埃":1}',
    '__data.json': '{}',
    'embed/__data.json': '{}',
    'offline/__data.json': '{}',
    'offline/index.html': 'shell',
    'zh/offline/index.html': '壳',
    'data/all.csv': 'a,b',
    'service-worker.js': 'works'
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = (wish?: string) =>
  spawnSync(process.execPath, ['tools/offline-copy.ts', folder], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, OFFLINE_COPY: wish }
  });

test('a pack holds what each page fetches and a shell per language, names the other files and leaves out downloads', () => {
  const { notKept, ...pack } = packSite(folder);
  expect(pack).toEqual({
    version: 'a1',
    pages: { '': '{}', 'country/NIU/': '{"NIU":1}', 'zh/country/NIU/': '{"纽埃":1}' },
    shells: { '': 'shell', 'zh/': '壳' },
    files: ['_app/immutable/chunks/B1.js', 'catalogue/zh.0a1b2c3d4e5f.json']
  });
  expect(notKept.split('\n')).toHaveLength(2);
  // a shell is no page of the site
  expect(existsSync(join(folder, 'offline'))).toBe(false);
});

test.each([
  [undefined, 'works'],
  ['off', readFileSync(join(root, 'src/service-worker/retired.js'), 'utf8')]
])('OFFLINE_COPY=%s ships the worker that is meant', (wish, worker) => {
  expect(run(wish).status).toBe(0);
  expect(readFileSync(join(folder, 'service-worker.js'), 'utf8')).toBe(worker);
});

test('a slip in OFFLINE_COPY, or a site without a shell, ends the build with a sentence', () => {
  expect(run('of').stderr).toContain('OFFLINE_COPY is "of"');
  rmSync(join(folder, 'offline', 'index.html'));
  expect(run().stderr).toContain('no offline/index.html');
});
