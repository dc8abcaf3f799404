import type { Page } from 'playwright-core';

/**
 * Resolves once the live map has taken over. A busy machine that draws in software may take longer than the page gives
 * it; it is then asked again, as a reader would, twice at most.
 */
export async function untilLive(page: Page): Promise<void> {
  const live = page.locator('[data-painter="gl"]');
  const retry = page.locator('.notice').getByRole('button', { name: /^(Try again|重试)$/ });
  for (let retries = 0; retries < 2; retries++) {
    await live.or(retry).first().waitFor({ timeout: 60_000 });
    if (await live.isVisible()) return;
    await retry.click();
  }
  await live.waitFor({ timeout: 30_000 });
}

/** Resolves once scripts have taken the page over: whichever map it has then says what it shows. */
export async function untilAwake(page: Page): Promise<void> {
  await page.locator('[data-bounds]').waitFor();
}

/** Resolves once the page knows that no live map is coming and the plain one has been measured. */
export async function untilPlain(page: Page): Promise<void> {
  await page.locator('svg.alone').waitFor({ timeout: 30_000 });
  await page.locator('[data-bounds]').waitFor();
}

/** Resolves once the plain map follows wheel and fingers: d3-zoom, which comes late, leaves its mark on the drawing. */
export async function untilHeld(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.hasOwn(document.querySelector('svg.map') ?? {}, '__zoom'));
}

/** Goes to an address as by a link on the page: scripts, and a map that has come, stay. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.locator('main').evaluate((main, href) => {
    const link = document.createElement('a');
    link.href = href;
    main.append(link);
    link.click();
    link.remove();
  }, address);
  await page.waitForURL(address);
  // the address changes a moment before the page does
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

interface Spot {
  x: number;
  y: number;
}

/** The point of the page at which a longitude and latitude (degrees) is drawn, in CSS pixels. */
export async function locate(page: Page, place: readonly [number, number]): Promise<Spot> {
  const [spot] = await locateAll(page, [place]);
  if (!spot) throw new Error('the map has no such place');
  return spot;
}

/** The same for many places at once, in their order. */
export async function locateAll(page: Page, places: readonly (readonly [number, number])[]): Promise<Spot[]> {
  return page.locator('[data-bounds]').evaluate((element, places) => {
    const box = element.getBoundingClientRect();
    const [west = 0, south = 0, east = 0, north = 0] = (element.getAttribute('data-bounds') ?? '')
      .split(',')
      .map(Number);
    const y = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
    return places.map(([lon, lat]) => {
      const turn = Math.ceil((west - lon) / 360) * 360;
      return {
        x: box.left + ((lon + turn - west) / (east - west)) * box.width,
        y: box.top + ((y(north) - y(lat)) / (y(north) - y(south))) * box.height
      };
    });
  }, places);
}

/** Clicks the map at a place. */
export async function clickPlace(page: Page, at: readonly [number, number]): Promise<void> {
  const { x, y } = await locate(page, at);
  await page.mouse.click(x, y);
}
