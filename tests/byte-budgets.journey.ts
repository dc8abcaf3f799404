import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { byteBudgets } from '../tools/bench/budgets.ts';
import { openBrowser } from './support/browser.ts';

const build = join(import.meta.dirname, '..', 'build');

/** The bytes of a file of the build as it travels; pages are weighed at the strength that a careful host uses. */
function weigh(path: string): number {
  const file = join(build, path.endsWith('/') ? `${path}index.html` : path);
  const ready = `${file}.br`;
  if (existsSync(ready) && !file.endsWith('.html')) return statSync(ready).size;
  return brotliCompressSync(readFileSync(file)).length;
}

const sum = (paths: readonly string[]) => paths.reduce((bytes, path) => bytes + weigh(path), 0);

/** What a first visitor's page asks for until the live map has taken over; undefined where a busy machine gave that up. */
async function visit(address: string): Promise<string[] | undefined> {
  const { page, home } = await openBrowser({ coarse: true });
  const asked = new Set<string>();
  /** When the page asked for what, by address, in milliseconds since 1970. */
  const times = new Map<string, number>();
  page.on('request', (request) => asked.add(request.url()));
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  wire.on('Network.requestWillBeSent', ({ request, wallTime }) => times.set(request.url, wallTime * 1000));
  await page.goto(home + address);
  const live = page.locator('[data-painter="gl"]');
  await live.or(page.locator('.notice button')).first().waitFor({ timeout: 60_000 });
  // who is told that it could not be loaded has been given a finer plain map instead
  if (!(await live.isVisible())) return undefined;
  const since = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('groundwork:live')[0]?.startTime ?? Infinity)
  );
  // what comes after the live map is for later visits
  return [...asked]
    .filter((url) => url.startsWith(home) && (times.get(url) ?? 0) <= since)
    .map((url) => decodeURIComponent(url.slice(home.length - 1)));
}

test.each(['', 'country/NIU/', 'initiative/electric-mobility/'])(
  'a first visit to /%s stays within its bytes',
  async (address) => {
    const fetched = (await visit(address)) ?? (await visit(address)) ?? (await visit(address)) ?? [];
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
