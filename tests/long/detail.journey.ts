import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allowComplaints, openBrowser } from '../support/browser.ts';
import { locate, untilLive, untilPlain } from '../support/map.ts';
import { difference, picture } from '../support/pictures.ts';

declare global {
  interface Window {
    takenAway?: WEBGL_lose_context | null | undefined;
  }
}

/** The sheets that bring the world's detail, as the site serves them. */
const sheets = /assets\/\d+\.[^/]*\.json$/;
const fine = '[data-detail="fine"]';
const coarse = '[data-detail="coarse"]';

function watchSheets(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (sheets.test(request.url())) asked.add(request.url());
  });
  return asked;
}

test('the plain map fetches detail only near, does without what is missing, and asks again', async () => {
  const { page, home } = await openBrowser({ webgl: false, fresh: true });
  allowComplaints(page, /404/);
  const asked = watchSheets(page);
  await page.goto(home);
  await untilPlain(page);
  await page.locator(`svg${fine}`).waitFor();
  expect(asked.size).toBe(0);
  await page.route(sheets, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto(`${home}country/NOR/`);
  await untilPlain(page);
  const norway = page.locator('svg a[data-code="NOR"] path.land');
  const detail = async () => (await norway.getAttribute('d'))?.length ?? 0;
  await expect.poll(() => asked.size).toBeGreaterThan(0);
  expect(asked.size).toBeLessThan(8);
  expect(await page.locator(`svg${coarse}`).count()).toBe(1);
  await expect.poll(detail).toBeGreaterThan(1000);
  const before = await detail();
  await page.unroute(sheets);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.locator(`svg${fine}`).waitFor();
  expect(await detail()).toBeGreaterThan(1.5 * before);
});

test('the live map keeps shades and selection when detail comes, and the detail when its context is lost', async () => {
  const { page, home } = await openBrowser({ still: true });
  allowComplaints(page, /404|CONTEXT_LOST|context lost|WebGL/i);
  await page.route(sheets, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto(`${home}country/IDN/?programme=nature#4.5/-3/118`);
  await untilLive(page);
  await page.locator(coarse).waitFor();
  const land = await locate(page, [114, -1]);
  await page.mouse.move(land.x, land.y);
  await page.getByTestId('tip').getByText('Indonesia').waitFor();
  const map = page.locator('canvas');
  const before = await picture(map);
  await page.unroute(sheets);
  // there and back, so that the map rests again where it was
  for (const [name, zoom] of [['Zoom in', 5.5] as const, ['Zoom out', 4.5] as const]) {
    await page.getByRole('button', { name }).dispatchEvent('click');
    await expect.poll(() => new URL(page.url()).hash, { timeout: 10_000 }).toMatch(new RegExp(`^#${zoom}/`));
  }
  await page.locator(fine).waitFor();
  const after = await picture(map);
  const changed = difference(before, after);
  expect(changed).toBeGreaterThan(0);
  // every outline is new; a shade that went would be a tenth of the picture
  expect(changed).toBeLessThan(0.05);
  await map.evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return;
    window.takenAway = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    window.takenAway?.loseContext();
  });
  await page.locator('[data-painter="svg"]').waitFor();
  await page.evaluate(() => window.takenAway?.restoreContext());
  await untilLive(page);
  await page.mouse.move(land.x + 1, land.y);
  // a name that had made way may stand where it is first drawn
  await expect.poll(async () => difference(after, await picture(map)), { timeout: 8000 }).toBeLessThan(0.01);
});
