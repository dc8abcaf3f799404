import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { readEmbed } from './embed-address.ts';
import { known } from './known-addresses.fixture.ts';

const published = readFileSync(join(import.meta.dirname, 'published-addresses.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' → '));

/** How many lines the list has had: it only ever grows. */
const atLeast = 61;

test.each(published)('%s is %s for ever', (link, today, left = '') => {
  const url = new URL(link, 'https://any');
  const { address, dropped } = readAddress(/^\/(\w+\/)?embed\//.test(link) ? readEmbed(url).view : url, known);
  expect(writeAddress(address)).toBe(today);
  expect(dropped.map(({ what, value }) => `${what} ${value}`).join('; ')).toBe(left);
});

test('no published address is taken off the list, and none stands twice', () => {
  expect(published.length).toBeGreaterThanOrEqual(atLeast);
  expect(new Set(published.map(([link]) => link)).size).toBe(published.length);
});
