import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { locate, untilPlain } from './support/map.ts';

type Target = string | { x: number; y: number };

const nature = '[data-programme="nature"]';
const land = 'svg.map path.land';

async function openWorld() {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(home);
  await untilPlain(page);
  return { page, brazil: await locate(page, [-53, -10]) };
}

/** Clicks in one task, at once after each other; then what is seen of the page when its next frame is made. */
const press = (page: Page, targets: Target[]) =>
  page.evaluate(
    async ([land, ...targets]) => {
      const shades = () => [...document.querySelectorAll(land)].map((one) => one.getAttribute('class')).join();
      const before = shades();
      for (const target of targets) {
        const at = typeof target === 'string' ? {} : { clientX: target.x, clientY: target.y };
        const element =
          typeof target === 'string' ? document.querySelector(target) : document.elementFromPoint(target.x, target.y);
        element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...at }));
      }
      await new Promise(requestAnimationFrame);
      const { left, top, right, bottom } = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
      /** Each text of the panel that nothing covers, and how far down it stands. */
      const seen = new Map<string, number>();
      const line = new Range();
      for (let y = top + 4; y < bottom; y += 8)
        for (let x = left + 4; x < right; x += 16)
          for (const node of document.elementFromPoint(x, y)?.childNodes ?? []) {
            const text = node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim();
            line.selectNode(node);
            if (text) seen.set(text, line.getBoundingClientRect().top);
          }
      return {
        isRecoloured: shades() !== before,
        pressed: document.querySelector('[data-programme="nature"]')?.getAttribute('aria-pressed'),
        seen: [...seen],
        address: location.pathname + location.search
      };
    },
    [land, ...targets] as const
  );

test('a filter answers on the map and on its button before the text and the address follow', async () => {
  const { page } = await openWorld();
  const start = new URL(page.url()).pathname;
  expect(await press(page, [nature])).toMatchObject({ isRecoloured: true, pressed: 'true', address: start });
  await page.waitForURL(/programme=nature$/);
  await page.getByText('under the filters').first().waitFor();
  await page.goBack();
  await page.waitForURL((url) => url.search === '');
  await page.locator(`${nature}[aria-pressed="false"]`).first().waitFor();
});

test('a country answers with its name before its page has come', async () => {
  const { page, brazil } = await openWorld();
  const start = new URL(page.url()).pathname;
  const { seen, address } = await press(page, [brazil]);
  expect(seen).toEqual([['Brazil', expect.any(Number)]]);
  expect(address).toBe(start);
  await page.waitForURL(/country\/BRA\/$/);
  await page.getByTestId('country-count').waitFor();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Brazil']);
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(heading?.y, 'the name stays where it stood').toBeCloseTo(seen[0]?.[1] ?? 0, -1);
});

test('a press on a country moves no focus, which would cost its answer a frame; one on the sea gives it to the map', async () => {
  const { page, brazil } = await openWorld();
  const isOnMap = () => page.getByTestId('map').evaluate((map) => map === document.activeElement);
  const pressDown = async ({ x, y }: { x: number; y: number }) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
  };
  await pressDown(brazil);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.mouse.up();
  await page.waitForURL(/country\/BRA\/$/);
  await pressDown(await locate(page, [-25, -30]));
  expect(await isOnMap()).toBe(true);
  await page.mouse.up();
});

test('what is asked for while an answer is being painted comes after it, and takes nothing away', async () => {
  const { page, brazil } = await openWorld();
  await press(page, [nature, 'main a[href*="/initiative/"]']);
  await page.waitForURL(/\/initiative\/[^/]+\/\?programme=nature$/);
  await page.goBack();
  await page.goBack();
  await page.getByTestId('ledger').waitFor();
  await press(page, [brazil, 'header a[href*="/countries/"], main a[href*="/countries/"]']);
  await page.waitForURL(/\/countries\//);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Every country and area']);
});

test('a page that is on its way shows a bar, and a filter that is chosen meanwhile holds on it', async () => {
  const { page, home } = await openBrowser({ webgl: false, fresh: true });
  let come = () => {};
  const wait = new Promise<void>((resolve) => (come = resolve));
  await page.route(/initiative\/.*__data\.json/, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(home);
  await untilPlain(page);
  await page.locator('main a[href*="/initiative/"]').first().click();
  await page.locator(nature).first().click();
  await page.locator(`${nature}[aria-pressed="true"]`).first().waitFor();
  expect(page.url()).toBe(home);
  const bar = page.getByRole('progressbar', { name: 'Loading the page' });
  await bar.waitFor();
  come();
  await page.waitForURL(/\/initiative\/[^/]+\/\?programme=nature$/);
  await bar.waitFor({ state: 'detached' });
});
