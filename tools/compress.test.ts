import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder } from './compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-compress-'));
const page = readFileSync(new URL('../package.json', import.meta.url), 'utf8').repeat(20);

beforeAll(async () => {
  mkdirSync(join(folder, '_app/immutable'), { recursive: true });
  mkdirSync(join(folder, 'country/NIU'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'country/NIU/index.html'), page);
  writeFileSync(join(folder, '_app/immutable/same.html'), page);
  writeFileSync(join(folder, 'short.html'), '<p>Short.</p>');
  writeFileSync(join(folder, 'picture.png'), page);
  writeFileSync(join(folder, 'noise.json'), randomBytes(2000));
  await compressFolder(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a page gets two siblings that hold it', () => {
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(page);
});

test('what never changes, and a page where visits begin, is compressed harder than one of many', () => {
  const size = (name: string) => statSync(join(folder, name)).size;
  const many = size('country/NIU/index.html.br');
  expect(size('_app/immutable/same.html.br')).toBeLessThan(many);
  expect(size('index.html.br')).toBeLessThan(many);
});

test.each(['short.html', 'picture.png', 'noise.json'])('%s, which would not get smaller, stays alone', (name) => {
  expect(existsSync(join(folder, `${name}.br`))).toBe(false);
  expect(existsSync(join(folder, `${name}.gz`))).toBe(false);
});
