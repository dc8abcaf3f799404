import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { clickPlace, untilAwake, untilPlain } from './support/map.ts';

/** Keeps the site's scripts from coming until what is returned is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let come = () => {};
  const wait = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/_app\/immutable\/.*\.js$/, async (route) => {
    await wait;
    await route.continue();
  });
  return come;
}

test('what is pressed before scripts are awake is done once they are, as often as it was pressed', async () => {
  const { page, home } = await openBrowser({ webgl: false, fresh: true });
  const come = await holdScripts(page);
  await page.goto(home, { waitUntil: 'commit' });
  const chip = (programme: string) => page.locator(`[data-programme="${programme}"]`).first();
  for (const programme of ['climate', 'nature', 'climate']) await chip(programme).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await chip('digital').click();
  expect(page.url()).toBe(home);
  come();
  await page.waitForURL((url) => url.search === '?programme=digital,nature' && url.hash !== '');
  await page.getByTestId('active-filters').waitFor();
});

test('so are buttons round an embedded map', async () => {
  const { page, home } = await openBrowser({ webgl: false, fresh: true });
  await page.goto(`${home}embed/`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL((url) => url.hash !== '');
});

test('a click on a map that has not measured its box yet opens what is drawn there', async () => {
  const { page, home } = await openBrowser({ webgl: false, fresh: true });
  await page.addInitScript(() => {
    const Prompt = window.ResizeObserver;
    window.ResizeObserver = class extends Prompt {
      constructor(tell: ResizeObserverCallback) {
        super((...sizes) => void setTimeout(tell, 10_000, ...sizes));
      }
    };
  });
  await page.goto(home);
  await untilAwake(page);
  await clickPlace(page, [-169.87, -19.05]);
  await page.getByRole('heading', { level: 1, name: 'Niue' }).waitFor({ timeout: 8000 });
});

test.each(['', 'country/FJI/'])(
  'before scripts are awake the map of /%s says what of the world it shows',
  async (path) => {
    const { page, home } = await openBrowser({ webgl: false, fresh: true });
    const come = await holdScripts(page);
    const edges = async () => {
      const bounds = await page.locator('[data-bounds]').getAttribute('data-bounds');
      return bounds?.split(',').map((edge) => Math.round(Number(edge)));
    };
    await page.goto(home + path, { waitUntil: 'commit' });
    const before = await edges();
    come();
    await untilPlain(page);
    expect(await edges()).toEqual(before);
  }
);

test.each(['', 'country/NIU/', 'initiative/electric-mobility/'])(
  'all that /%s wakes with is asked for by the page itself, so that none of it waits for another',
  async (path) => {
    const { page, home } = await openBrowser({ webgl: false, fresh: true });
    await page.addInitScript(() => {
      new MutationObserver((_, watch) => {
        watch.disconnect();
        performance.mark('awake');
      }).observe(document, { subtree: true, attributeFilter: ['data-awake'] });
    });
    await page.goto(home + path);
    await untilPlain(page);
    const asked = await page.evaluate(() => {
      const awake = performance.getEntriesByName('awake')[0]?.startTime ?? 0;
      const early = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < awake);
      return early.map(({ name }) => new URL(name).pathname).filter((name) => /\.(js|json)$/.test(name));
    });
    const markup = await (await page.request.get(home + path)).text();
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !markup.includes(`"${name}"`))).toEqual([]);
  }
);
