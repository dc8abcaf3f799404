import { describe, expect, test } from 'vitest';
import { allowComplaints, openBrowser } from './support/browser.ts';
import { locate, untilLive } from './support/map.ts';

declare global {
  interface Window {
    takenAway?: WEBGL_lose_context | null | undefined;
  }
}

describe('the live map', () => {
  test('gives way to the plain one when its graphics context is lost, and comes back with every shade', async () => {
    const { page, home } = await openBrowser();
    allowComplaints(page, /CONTEXT_LOST|context lost|WebGL/i);
    await page.goto(`${home}?programme=nature`);
    await untilLive(page);
    const { x, y } = await locate(page, [-53, -10]);
    const shade = async () => (await page.screenshot({ clip: { x, y, width: 1, height: 1 } })).toString('base64');
    const before = await shade();
    await page.locator('canvas').evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return;
      window.takenAway = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      window.takenAway?.loseContext();
    });
    await page.locator('[data-painter="svg"]').waitFor();
    expect(await page.locator('svg path.land').count()).toBeGreaterThan(100);
    await page.evaluate(() => window.takenAway?.restoreContext());
    await untilLive(page);
    await expect.poll(shade, { timeout: 4000 }).toBe(before);
  });

  test('that never comes back leaves the plain one, one sentence and a way to try again', async () => {
    const { page, home } = await openBrowser();
    allowComplaints(page, /CONTEXT_LOST|context lost|WebGL/i);
    await page.goto(home);
    await untilLive(page);
    await page.locator('canvas').evaluate((canvas) => {
      if (canvas instanceof HTMLCanvasElement)
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.getByText('The live map could not be loaded').waitFor({ timeout: 10_000 });
    await page.getByRole('button', { name: 'Try again' }).click();
    await untilLive(page);
  });

  test.each([
    ['missing', { status: 404, body: 'gone' }],
    ['cut off', { status: 200, contentType: 'application/json', body: '{"type":"Topology","objects":{"terr' }]
  ])('whose shapes are %s stays the plain one and says so', async (_, answer) => {
    const { page, home } = await openBrowser();
    allowComplaints(page, /404|world/);
    await page.route(/world\.[^/]*\.json$/, (route) => route.fulfill(answer));
    await page.goto(home);
    await page.getByText('The live map could not be loaded').waitFor({ timeout: 10_000 });
    await page.locator('[data-programme="nature"]').click();
    await page.getByTestId('active-filters').waitFor();
  });
});
