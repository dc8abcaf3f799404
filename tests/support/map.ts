import type { FrameLocator, Page } from 'playwright-core';

export { clickPlace, locate, locateAll } from '../../tools/place-on-map.ts';

/**
 * Resolves once the live map has taken over. A busy machine that draws in software may take longer than the page gives
 * it; it is then asked again, as a reader would, four times at most.
 */
export async function untilLive(page: Page | FrameLocator): Promise<void> {
  const live = page.locator('[data-painter="gl"]');
  const retry = page.locator('.notice').getByRole('button', { name: /^(Try again|重试)$/ });
  for (let retries = 0; retries < 4; retries++) {
    await live.or(retry).first().waitFor({ timeout: 60_000 });
    if (await live.isVisible()) return;
    await retry.click();
  }
  await live.waitFor({ timeout: 30_000 });
}

/** Resolves once scripts have taken the page over. */
export async function untilAwake(page: Page | FrameLocator): Promise<void> {
  await page.locator('[data-awake] [data-bounds]').waitFor();
}

/** Resolves once the page knows that no live map is coming and that the plain one is the reader's. */
export async function untilPlain(page: Page): Promise<void> {
  await page.locator('svg.alone').waitFor({ timeout: 30_000 });
  await untilAwake(page);
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
