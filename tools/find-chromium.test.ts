import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-chromium-'));
const program = (name: string) => {
  writeFileSync(join(folder, name), '#!/bin/sh\n');
  chmodSync(join(folder, name), 0o755);
  return join(folder, name);
};
const chrome = program('google-chrome-stable');
const own = program('my-browser');
writeFileSync(join(folder, 'chromium'), 'not a program');

afterAll(() => rmSync(folder, { recursive: true }));

test('CHROME_PATH comes first', () => {
  expect(findChromium({ CHROME_PATH: own, PATH: folder })).toBe(own);
});

test('a CHROME_PATH that is no program is passed over', () => {
  expect(findChromium({ CHROME_PATH: join(folder, 'nothing'), PATH: folder })).toBe(chrome);
});

test('what has the name but cannot be run is passed over', () => {
  expect(findChromium({ PATH: `${folder}` })).toBe(chrome);
});
