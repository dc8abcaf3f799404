import type { Page } from 'playwright-core';
import { locate } from '../place-on-map.ts';
import { median } from './median.ts';
import type { Visit } from './visit.ts';

/** How long the page itself says that an act took, in milliseconds. */
export async function timeOf(page: Page, name: 'select' | 'filter', act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => performance.clearMeasures());
  await act();
  const measure = await page.waitForFunction(
    (name) => performance.getEntriesByName(`groundwork:${name}`)[0]?.duration,
    name
  );
  return (await measure.jsonValue()) ?? NaN;
}

/** A flight has ended and is drawn after so long, also by a slow machine, in milliseconds: an act is measured at rest. */
export const rest = 2500;

/** A place to press that no page begins at. */
export const brazil = [-53, -10] as const;

/** Widens the map of a page that is about one place until Brazil can be pressed, and lets it come to rest. */
export async function showBrazil(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the whole world' }).click();
  await page.waitForFunction(([lon, lat]) => {
    const said = document.querySelector('[data-bounds]')?.getAttribute('data-bounds') ?? '';
    const [west = 0, south = 0, east = 0, north = 0] = said.split(',').map(Number);
    return west < lon && lon < east && south < lat && lat < north && east - west > 180;
  }, brazil);
  await page.waitForTimeout(rest);
}

/** Drags the map by 240 pixels in 24 steps and watches the frames. */
export async function dragMap(page: Page): Promise<Pick<Visit, 'dragFrame' | 'dragWorst'>> {
  const { x, y } = await locate(page, [0, 20]);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        let last = performance.now();
        const tick = (now: number) => {
          gaps.push(now - last);
          last = now;
          if (gaps.length < 40) requestAnimationFrame(tick);
          else resolve(gaps);
        };
        requestAnimationFrame(tick);
      })
  );
  for (let step = 1; step <= 24; step++) await page.mouse.move(x - step * 10, y);
  const gaps = await frames;
  await page.mouse.up();
  return { dragFrame: median(gaps), dragWorst: Math.max(...gaps) };
}

/** The middle of the widest territory that lies there, and whose page this is not. */
export function locateAnother(page: Page): Promise<{ x: number; y: number }> {
  return page.locator('[data-bounds]').evaluate((map) => {
    const [widest] = [...map.querySelectorAll('svg.map a')]
      .filter((link) => !location.pathname.includes(`/${link.getAttribute('data-code')}/`))
      .map((link) => ({ link, box: link.getBoundingClientRect() }))
      .map(({ link, box }) => ({ link, width: box.width, x: box.x + box.width / 2, y: box.y + box.height / 2 }))
      .filter(({ link, x, y }) => link.contains(document.elementFromPoint(x, y)))
      .sort((a, b) => b.width - a.width);
    if (!widest) throw new Error('No other territory is in view.');
    return { x: widest.x, y: widest.y };
  });
}
