import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page as it stands, a line each: the rule, what it asks for, and the element. What `except`
 * selects is left out.
 */
export async function findBarriers(page: Page, except: readonly string[] = []): Promise<string[]> {
  // a page's policy may forbid foreign scripts; the browser's own door is not asked
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(program);
  const { violations } = await page.evaluate(
    (exclude) => window.axe.run({ include: [['html']], exclude }, { resultTypes: ['violations'] }),
    // SvelteKit says a page's title in an element of its own beside the page
    ['#svelte-announcer', ...except].map((selector) => [selector])
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} (${failureSummary ?? ''})`)
  );
}

/**
 * What a finger has to hit that is smaller than 24 × 24 pixels, a line each. Links in a running text and the territories
 * of the drawing are left out: the text's line height is what it is, and a pointer near a territory means it.
 */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.locator('a[href], button, label, [role="button"], summary, select').evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('svg') && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const inText = getComputedStyle(element).display === 'inline' && element.closest('p, li, dd, figcaption');
        return !inText || (inText.textContent ?? '').trim() === (element.textContent ?? '').trim();
      })
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      // what is hidden until it has the focus stands above the page
      .filter(({ box }) => box.bottom > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => {
        const [width, height] = [box.width, box.height].map((side) => Math.round(side * 10) / 10);
        return `${width} × ${height}: ${element.outerHTML.slice(0, 100)}`;
      })
  );
}

/** What stands wider than its box on a page that should not scroll sideways, a line each. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('#panel, [popover]')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => `${box.tagName} ${box.id}: ${box.scrollWidth} in ${box.clientWidth}`)
  );
}
