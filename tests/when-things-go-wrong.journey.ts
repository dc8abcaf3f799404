import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { allowComplaints, openBrowser } from './support/browser.ts';
import { clickPlace, locate, untilLive, untilPlain } from './support/map.ts';

declare global {
  interface Window {
    takenAway?: WEBGL_lose_context | null | undefined;
  }
}

/** What the live map needs, as the site serves it. */
const shapes = /world\.[^/]*\.json$/;
const worker = /map-worker[^/]*$/;

/** MapLibre itself: the largest file of the site's program. */
const chunks = join(import.meta.dirname, '..', 'build', '_app', 'immutable', 'chunks');
const [largest = ''] = readdirSync(chunks)
  .filter((file) => file.endsWith('.js'))
  .sort((a, b) => statSync(join(chunks, b)).size - statSync(join(chunks, a)).size);
const program = new RegExp(`${largest}$`);

/** The graphics card takes the live map's context away; `window.takenAway` gives it back. */
const takeAway = (page: Page) =>
  page.locator('canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return;
    window.takenAway = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    window.takenAway?.loseContext();
  });

describe('the live map', () => {
  test('gives way to the plain one when its graphics context is lost, comes back with every shade, or is tried again', async () => {
    const { page, home } = await openBrowser();
    allowComplaints(page, /CONTEXT_LOST|context lost|WebGL/i);
    await page.goto(`${home}?programme=nature`);
    await untilLive(page);
    const { x, y } = await locate(page, [-53, -10]);
    const shade = async () => (await page.screenshot({ clip: { x, y, width: 1, height: 1 } })).toString('base64');
    const before = await shade();
    await takeAway(page);
    await page.locator('[data-painter="svg"]').waitFor();
    expect(await page.locator('svg path.land').count()).toBeGreaterThan(100);
    await page.evaluate(() => window.takenAway?.restoreContext());
    await untilLive(page);
    await expect.poll(shade).toBe(before);

    // and where it never comes back there are one sentence and a way to try again
    await takeAway(page);
    await page.getByText('The live map could not be loaded').waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Try again' }).click();
    await untilLive(page);
  });

  test('that comes back after its context was lost shows where the reader has gone meanwhile, in the colours of then', async () => {
    const { page, home } = await openBrowser({ fresh: true, still: true });
    allowComplaints(page, /CONTEXT_LOST|context lost|WebGL/i);
    await page.goto(home);
    await untilLive(page);
    await takeAway(page);
    await page.locator('[data-painter="svg"]').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await clickPlace(page, [-169.87, -19.05]);
    await page.getByRole('heading', { level: 1, name: 'Niue' }).waitFor();
    await page.getByRole('link', { name: 'Whole world' }).click();
    await page.getByTestId('ledger').waitFor();
    await clickPlace(page, [-169.87, -19.05]);
    await page.getByRole('heading', { level: 1, name: 'Niue' }).waitFor();
    await page.evaluate(() => window.takenAway?.restoreContext());
    await untilLive(page);
    const { x, y } = await locate(page, [-169.87, -19.05]);
    const box = await page.getByTestId('map').boundingBox();
    expect(Math.abs(x - (box?.x ?? 0) - (box?.width ?? 0) / 2)).toBeLessThan(20);
    const sea = await page.screenshot({ clip: { x: x + 60, y: y + 60, width: 1, height: 1 } });
    expect([...PNG.sync.read(sea).data.subarray(0, 3)]).toEqual([0x10, 0x16, 0x1b]);
  });

  /** Opens the site where a file is answered thus, and expects the plain map, a sentence, and every answer from it. */
  async function visitWithout(file: RegExp, answer: (route: Route) => void): Promise<void> {
    const { page, home } = await openBrowser();
    allowComplaints(page, /404|world|worker|ERR_|Unexpected|refused|SyntaxError/i);
    await page.route(file, answer);
    await page.goto(home);
    await page.getByText('The live map could not be loaded').waitFor({ timeout: 20_000 });
    expect(await page.getByText('The live map could not be loaded').count()).toBe(1);
    await page.locator('[data-programme="nature"]').click();
    await page.getByTestId('active-filters').waitFor();
    await clickPlace(page, [-53, -10]);
    await page.getByRole('heading', { level: 1, name: 'Brazil' }).waitFor();
  }

  test.each([
    ['shapes are missing', shapes, (route: Route) => route.fulfill({ status: 404, body: 'gone' })],
    [
      'shapes are cut off',
      shapes,
      (route: Route) => route.fulfill({ contentType: 'application/json', body: '{"type":"Top' })
    ],
    ['shapes are refused', shapes, (route: Route) => route.abort('connectionrefused')],
    ['worker is missing', worker, (route: Route) => route.fulfill({ status: 404, body: 'gone' })],
    [
      'worker is cut off',
      worker,
      (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'const a = {' })
    ],
    ['worker is refused', worker, (route: Route) => route.abort('connectionrefused')]
  ])('whose %s stays the plain one, and says so once', async (_, file, answer) => {
    await visitWithout(file, answer);
  });

  test('whose shapes, worker or program never come stays the plain one within eight seconds, and says so once', async () => {
    // each waits its eight seconds, so all three do it at once
    await Promise.all([shapes, worker, program].map((file) => visitWithout(file, () => {})));
  });

  test('on a device that throws when it is asked to draw stays the plain one, and says why', async () => {
    const { page, home } = await openBrowser();
    await page.addInitScript(() => {
      const ask = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...words: unknown[]) {
        if (String(words[0]).startsWith('webgl')) throw new Error('the driver has crashed');
        return Reflect.apply(ask, this, words);
      } as typeof ask;
    });
    await page.goto(home);
    await page.getByText('This browser cannot draw the live map').waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: '中文' }).click();
    await page.getByRole('heading', { level: 1, name: /环境署/ }).waitFor();
    await untilPlain(page);
    expect(await page.getByText('此浏览器无法绘制动态地图').count()).toBe(0);
  });
});
