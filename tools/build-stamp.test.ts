import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampInputs } from './build-stamp.ts';

let folder: string;
const stamp = (settings: NodeJS.ProcessEnv = {}) => stampInputs(folder, settings);
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-stamp-'));
  for (const name of ['src/lib/generated', 'data', 'tests']) mkdirSync(join(folder, name), { recursive: true });
  write('src/lib/a.ts', 'export const a = 1;');
  write('data/niue.yaml', 'kind: project');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('nothing changed, nothing to build', () => {
  const before = stamp();
  write('src/lib/a.ts', 'export const a = 1;');
  expect(stamp()).toBe(before);
});

test.each([
  ['a changed file', () => write('data/niue.yaml', 'kind: event')],
  ['a new file', () => write('src/lib/b.ts', '')],
  ['a renamed file', () => renameSync(join(folder, 'data/niue.yaml'), join(folder, 'data/tuvalu.yaml'))],
  ['a removed file', () => rmSync(join(folder, 'data/niue.yaml'))],
  ['a new lockfile', () => write('package-lock.json', '{}')]
])('%s asks for a build', (_, change) => {
  const before = stamp();
  change();
  expect(stamp()).not.toBe(before);
});

test.each(['BASE_PATH', 'SITE_ORIGIN'])('another %s asks for a build', (setting) => {
  expect(stamp({ [setting]: '/groundwork' })).not.toBe(stamp());
});

test.each(['src/lib/a.test.ts', 'src/lib/generated/world.json', 'tests/a.journey.ts', 'src/.DS_Store'])(
  '%s does not',
  (name) => {
    const before = stamp();
    write(name, 'something');
    expect(stamp()).toBe(before);
  }
);
