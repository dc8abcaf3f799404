import type { Locator, Page } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Gives a page more style, by a way that its own policy leaves open. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

/** A picture of one element of the page. */
export async function picture(of: Locator): Promise<PNG> {
  return PNG.sync.read(await of.screenshot());
}

/**
 * How much of two pictures of one size differs, from 0 to 1. What antialiasing alone explains does not count; `eye` is how
 * far apart two colours must be, from 0 (any difference) to 1 (black and white).
 */
export function difference(one: PNG, other: PNG, eye = 0.15): number {
  const { width, height } = one;
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold: eye }) / (width * height);
}
