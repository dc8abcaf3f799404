import { describe, expect, test } from 'vitest';
import { allowComplaints, openBrowser } from './support/browser.ts';
import { clickPlace, locate, untilAwake, untilHeld, untilLive } from './support/map.ts';

const brazil = [-53, -10] as const;
const shapes = /world\.[^/]*\.json$/;

test('a click that begins on the plain map and ends after the live one is ready is not lost', async () => {
  const { page, home } = await openBrowser({ coarse: true });
  let come = () => {};
  const wait = new Promise<void>((resolve) => (come = resolve));
  await page.route(shapes, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(home);
  await untilAwake(page);
  const { x, y } = await locate(page, brazil);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const came = page.waitForResponse(shapes);
  come();
  await came;
  await page.waitForTimeout(3000);
  expect(await page.locator('[data-painter]').getAttribute('data-painter')).toBe('svg');
  await page.mouse.up();
  await page.getByRole('heading', { level: 1, name: 'Brazil' }).waitFor();
  await untilLive(page);
});

test('who rests on a country while the live map takes over is still told its name', async () => {
  const { page, home } = await openBrowser({ coarse: true });
  await page.goto(`${home}?programme=nature`);
  await untilAwake(page);
  const { x, y } = await locate(page, brazil);
  await page.mouse.move(x, y);
  await page.getByTestId('tip').getByText('Brazil').waitFor();
  await untilLive(page);
  await page.waitForTimeout(500);
  expect(await page.getByTestId('tip').innerText()).toMatch(/^Brazil\s+\d+ initiatives?$/);
  expect(new URL(page.url()).search).toBe('?programme=nature');
});

describe('who is busy', () => {
  const visitBusily = async () => {
    const { page, home } = await openBrowser({ coarse: true, fresh: true });
    await page.addInitScript(() => setInterval(() => window.dispatchEvent(new KeyboardEvent('keydown')), 500));
    await page.goto(home);
    await untilAwake(page);
    return page;
  };

  test('is left alone, and given the live map when they move it, where they have moved it to', async () => {
    const page = await visitBusily();
    await page.locator('[data-programme="nature"]').first().click();
    await page.getByTestId('active-filters').waitFor();
    await page.waitForTimeout(4000);
    expect(await page.evaluate(() => performance.getEntriesByName('groundwork:loading').length)).toBe(0);

    const before = await locate(page, brazil);
    await page.mouse.move(before.x, before.y);
    await untilHeld(page);
    await page.mouse.down();
    await page.mouse.move(before.x + 90, before.y + 30, { steps: 6 });
    await page.mouse.up();
    await untilLive(page);
    const after = await locate(page, brazil);
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([90, 30]);
  });

  test('is given it where they come so near that the plain one is coarse', async () => {
    const page = await visitBusily();
    await clickPlace(page, [-169.87, -19.05]);
    await page.getByRole('heading', { level: 1, name: 'Niue' }).waitFor();
    await untilLive(page);
  });
});

test('the plain map answers every click while the live one is on its way', async () => {
  const { page, home } = await openBrowser({ coarse: true });
  await page.route(shapes, () => {});
  await page.goto(home);
  await untilAwake(page);
  await clickPlace(page, brazil);
  await page.getByRole('heading', { level: 1, name: 'Brazil' }).waitFor();
  await page.goBack();
  await page.getByTestId('ledger').waitFor();
});

test.each([
  ['with a mouse, once it has touched the page', { phone: false }],
  ['with a finger, which touches it only with the click', { phone: true }]
])('a country opens at once %s, even where the line is down by then', async (_, { phone }) => {
  const { context, page, home } = await openBrowser({ webgl: false, fresh: true, phone });
  const came = page.waitForResponse(/\/catalogue\/countries-/);
  await page.goto(home);
  await untilAwake(page);
  if (!phone) await page.mouse.move(40, 400);
  await (await came).finished();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  // the detail of the plain map, which stays as it is
  allowComplaints(page, /ERR_INTERNET_DISCONNECTED/);
  await clickPlace(page, [38, 0.5]);
  await page.getByRole('heading', { level: 1, name: 'Kenya' }).waitFor();
  expect(await page.getByText('Republic of Kenya').count()).toBe(1);
});
