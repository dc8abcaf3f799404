import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';

/** What has the focus: how it can be told from others, and what keeps it from being seen, a line each. */
interface Focus {
  element: string;
  hidden: string[];
}

/**
 * How the focus shows. WCAG 2.4.11 asks that nothing of ours covers what has it; 1.4.11 that what shows it is three to
 * one. Measured as 2.4.13 has it: pixels that change by as much with and without the outline, at least as many as a line
 * round the element one pixel thick has. `known` holds what has been measured already: the same kind of control looks
 * the same again, so only whether it is covered is asked anew.
 */
export async function measureFocus(page: Page, known = new Set<string>()): Promise<Focus> {
  const found = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const lines = [...element.getClientRects()];
    // the middle of each line, or for a large element its corners
    const [first] = lines;
    const points = lines.map((box) => [box.left + box.width / 2, box.top + box.height / 2] as const);
    const seen = points.filter(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element));
    });
    return {
      element: element.outerHTML.replace(/\s+/g, ' ').slice(0, 120),
      kind: [
        element.tagName,
        element.className,
        element.parentElement?.className,
        getComputedStyle(element).display
      ].join(),
      covered: seen.length < points.length || !first,
      box: {
        left: Math.max(0, Math.floor(left) - 6),
        top: Math.max(0, Math.floor(top) - 6),
        right: Math.min(innerWidth, Math.ceil(right) + 6),
        bottom: Math.min(innerHeight, Math.ceil(bottom) + 6)
      },
      round: lines.reduce((sum, box) => sum + 2 * (box.width + box.height), 0)
    };
  });
  if (!found) return { element: 'nothing', hidden: ['the focus is lost'] };
  const { element, kind, covered, box, round } = found;
  const hidden = covered ? [`covered or out of view: ${element}`] : [];
  if (covered || known.has(kind)) return { element, hidden };
  known.add(kind);
  const clip = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
  const take = async () => PNG.sync.read(await page.screenshot({ clip, scale: 'css' }));
  const shown = await take();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*:focus, *:focus::after { outline-color: transparent !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  const bare = await take();
  await page.evaluate(() => void (document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)));
  const changed = countChanged(shown, bare);
  if (changed < round) hidden.push(`${changed} of ${Math.round(round)} pixels show the focus: ${element}`);
  return { element, hidden };
}

/** Presses a key until an element has the focus, and gathers what kept the focus from being seen on the way. */
export async function pressUntil(page: Page, goal: Locator, key = 'Tab', known = new Set<string>()): Promise<string[]> {
  const hidden: string[] = [];
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key);
    hidden.push(...(await measureFocus(page, known)).hidden);
    if (await isFocused(goal)) return hidden;
  }
  throw new Error(`${key} does not lead to ${goal.toString()}`);
}

export const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((element) => element === document.activeElement);

/** Pixels of two pictures of one size that are three to one or more, as WCAG computes contrast. */
function countChanged(one: PNG, other: PNG): number {
  let changed = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const [darker = 0, lighter = 0] = [luminance(one.data, at), luminance(other.data, at)].sort((a, b) => a - b);
    if ((lighter + 0.05) / (darker + 0.05) >= 3) changed += 1;
  }
  return changed;
}

const linear = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

const luminance = (pixels: Uint8Array, at: number): number =>
  0.2126 * (linear[pixels[at] ?? 0] ?? 0) +
  0.7152 * (linear[pixels[at + 1] ?? 0] ?? 0) +
  0.0722 * (linear[pixels[at + 2] ?? 0] ?? 0);
