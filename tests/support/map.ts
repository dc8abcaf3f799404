import type { Page } from 'playwright-core';

/** Resolves once the live map has taken over. */
export async function untilLive(page: Page): Promise<void> {
  await page.locator('[data-painter="gl"]').waitFor({ timeout: 30_000 });
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

/** The point of the page at which a longitude and latitude (degrees) is drawn, in CSS pixels. */
export async function locate(page: Page, [lon, lat]: readonly [number, number]): Promise<{ x: number; y: number }> {
  return page.locator('[data-bounds]').evaluate(
    (element, [lon, lat]) => {
      const box = element.getBoundingClientRect();
      const [west = 0, south = 0, east = 0, north = 0] = (element.getAttribute('data-bounds') ?? '')
        .split(',')
        .map(Number);
      const y = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
      const turn = Math.ceil((west - lon) / 360) * 360;
      return {
        x: box.left + ((lon + turn - west) / (east - west)) * box.width,
        y: box.top + ((y(north) - y(lat)) / (y(north) - y(south))) * box.height
      };
    },
    [lon, lat] as const
  );
}

/** Clicks the map at a place. */
export async function clickPlace(page: Page, at: readonly [number, number]): Promise<void> {
  const { x, y } = await locate(page, at);
  await page.mouse.click(x, y);
}
