import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { byteBudgets } from '../tools/bench/budgets.ts';
import { openBrowser } from './support/browser.ts';
import { untilLive } from './support/map.ts';

const build = join(import.meta.dirname, '..', 'build');

/** The bytes of a file of the build as it travels; pages are weighed at the strength that a careful host uses. */
function weigh(path: string): number {
  const file = join(build, path.endsWith('/') ? `${path}index.html` : path);
  const ready = `${file}.br`;
  if (existsSync(ready) && !file.endsWith('.html')) return statSync(ready).size;
  return brotliCompressSync(readFileSync(file)).length;
}

const sum = (paths: readonly string[]) => paths.reduce((bytes, path) => bytes + weigh(path), 0);

test.each(['', 'country/NIU/', 'initiative/electric-mobility/'])(
  'a first visit to /%s stays within its bytes',
  async (address) => {
    const { page, home } = await openBrowser({ coarse: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url().slice(home.length - 1))));
    await page.goto(home + address);
    await untilLive(page);
    const fetched = [...new Set(asked)].filter((path) => !path.startsWith('data:'));
    const styles = fetched.filter((path) => path.endsWith('.css'));
    const scripts = fetched.filter((path) => path.endsWith('.js'));
    // MapLibre, its worker, and what fetches the shapes for it
    const isLiveMap = (path: string) =>
      path.includes('/workers/') || /maplibregl|generated\/detail/.test(readFileSync(join(build, path), 'utf8'));
    const bytes = {
      html: weigh(`/${address}`),
      css: sum(styles),
      script: sum(scripts.filter((path) => !isLiveMap(path))),
      live: sum(fetched)
    };
    expect(styles).toHaveLength(1);
    for (const [kind, budget] of Object.entries(byteBudgets)) {
      expect(bytes[kind as keyof typeof bytes], kind).toBeLessThanOrEqual(budget);
    }
  }
);
