import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { packCatalogue } from '#lib/catalogue/pack-catalogue.ts';
import { buildIndex } from '#lib/server/build-index.ts';
import { generateCatalogue } from '../../tools/bench/generate-catalogue.ts';
import { allowComplaints, openBrowser } from '../support/browser.ts';

const files = new Map<number, string>();

/** The index of a generated catalogue, as it is served. */
function fileOf(size: number): string {
  const file =
    files.get(size) ??
    JSON.stringify({ catalogue: packCatalogue(generateCatalogue(size)), territories: buildIndex('en').territories });
  files.set(size, file);
  return file;
}

/** The site as built, with a generated catalogue in the place of its own. */
async function openWith(size: number, path = ''): Promise<Page> {
  const { page, home } = await openBrowser({ webgl: false, fresh: true });
  // a file as large takes a slow machine longer to hand over and read than the browser waits for its use
  allowComplaints(page, /\/catalogue\/en\.[^/]*\.json was preloaded using link preload but not used/);
  await page.route(/\/catalogue\/en\..*\.json$/, (route) =>
    route.fulfill({ contentType: 'application/json', body: fileOf(size) })
  );
  await page.goto(home + path);
  return page;
}

/** In the page: presses a programme's chip and waits for the frame that shows what is left. */
const filterBy = (programme: string) =>
  new Promise<void>((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('groundwork:filter').length > 0) resolve();
    }).observe({ type: 'measure' });
    document.querySelector<HTMLElement>(`[data-programme="${programme}"]`)?.click();
  });

const ledger = (page: Page) => page.getByTestId('ledger').locator('strong');
const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

test('a hundred times as many initiatives make no larger page, and a filter is shown', async () => {
  const small = await openWith(1000);
  await expect.poll(() => ledger(small).innerText(), { timeout: 30_000 }).toBe('1000');
  const large = await openWith(100_000);
  await expect.poll(() => ledger(large).innerText(), { timeout: 30_000 }).toBe('100000');
  expect(await elements(large)).toBeLessThan(1.1 * (await elements(small)));

  await large.evaluate(filterBy, 'nature');
  await expect.poll(async () => Number(await ledger(large).innerText())).toBeLessThan(100_000);
}, 120_000);

test('the table of a hundred thousand shows its beginning, and more when it is asked', async () => {
  const page = await openWith(100_000, 'initiatives/');
  const rows = page.getByTestId('initiatives').getByRole('rowheader');
  await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(300);
  await page.getByRole('button', { name: 'Show 300 more' }).click();
  await expect.poll(() => rows.count(), { timeout: 10_000 }).toBe(600);
}, 120_000);
