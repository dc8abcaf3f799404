import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { clickPlace, locate, untilHeld, untilPlain } from './support/map.ts';

describe('the plain map, where there is no WebGL', () => {
  test('is dragged, and zoomed by wheel and button, and the link keeps where it was moved to', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(home);
    await untilPlain(page);
    await untilHeld(page);
    const before = await locate(page, [20, 5]);
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 120, before.y + 40, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((await locate(page, [20, 5])).x - before.x)).toBe(120);
    expect(new URL(page.url()).pathname).toBe(new URL(home).pathname);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => Number(/^#([\d.]+)/.exec(new URL(page.url()).hash)?.[1])).toBeGreaterThan(1.2);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => Number(/^#([\d.]+)/.exec(new URL(page.url()).hash)?.[1])).toBeGreaterThan(2.2);
    const there = await locate(page, [20, 5]);
    const second = await openBrowser({ webgl: false });
    await second.page.goto(page.url());
    await untilPlain(second.page);
    const again = await locate(second.page, [20, 5]);
    expect(Math.hypot(again.x - there.x, again.y - there.y)).toBeLessThan(2);
  });

  test('keeps every link that of its own territory while shapes and dots come and go, and under other filters', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(home);
    await untilPlain(page);
    await untilHeld(page);
    /** Links whose address, name or place in the order of reading is not that of their territory. */
    const wrong = (query: string) =>
      page.locator('svg.map').evaluate((map, query) => {
        const links = [...map.querySelectorAll('a')];
        const read = links.filter((link) => link.getAttribute('aria-hidden') !== 'true');
        const codes = read.map((link) => link.dataset['code']);
        return [
          ...links.filter((link) => link.getAttribute('href') !== `/country/${link.dataset['code']}/${query}`),
          ...links.filter((link) => !link.getAttribute('aria-label')),
          ...(new Set(codes).size === codes.length ? [] : codes)
        ].length;
      }, query);
    const dots = page.locator('svg.map circle.dot');
    const far = await dots.count();
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.locator('svg[data-detail="fine"]').waitFor();
    expect(await dots.count()).not.toBe(far);
    await expect.poll(() => wrong('')).toBe(0);
    await page.getByRole('button', { name: 'Show the whole world' }).click();
    await expect.poll(() => dots.count()).toBe(far);
    await expect.poll(() => wrong('')).toBe(0);
    await page.locator('[data-programme="nature"]').first().click();
    await expect.poll(() => wrong('?programme=nature')).toBe(0);
  });

  test('is coloured anew by a filter without a name written anew that stays', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(home);
    await untilPlain(page);
    const names = page.locator('svg.map g.names');
    const touched = await names.evaluateHandle((group) => {
      const touched: string[] = [];
      new MutationObserver((changes) => {
        for (const { target, removedNodes } of changes)
          for (const node of [target, ...removedNodes]) if (node !== group) touched.push(node.textContent ?? '');
      }).observe(group, { subtree: true, childList: true, attributes: true, characterData: true });
      return touched;
    });
    await page.locator('[data-programme="nature"]').first().click();
    await page.getByTestId('active-filters').waitFor();
    // they come after the text
    await page.waitForTimeout(500);
    const shown = await names.locator('text').allTextContents();
    expect(shown.length).toBeGreaterThan(10);
    expect((await touched.jsonValue()).filter((name) => shown.includes(name))).toEqual([]);
  });

  test('has on a layer of its own what a filter colours, once it has been filtered and until it is moved', async () => {
    const { page, home } = await openBrowser({ webgl: false, fresh: true });
    const tools = await page.context().newCDPSession(page);
    // where there are fingers a browser tells of the regions that wait for a script
    await tools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await page.goto(home);
    await untilPlain(page);
    await untilHeld(page);
    type Layer = { drawsContent: boolean; width: number; paintCount: number; scrollRects?: readonly unknown[] };
    let layers: readonly Layer[] = [];
    tools.on('LayerTree.layerTreeDidChange', (tree) => (layers = tree.layers ?? layers));
    await tools.send('LayerTree.enable');
    const large = () => layers.filter((one) => one.drawsContent && one.width > 500);
    const filterBy = async (programme: string) => {
      await page.locator(`[data-programme="${programme}"]`).first().click();
      // all that a filter changes has come
      await page.getByTestId('active-filters').getByRole('button', { name: programme }).waitFor();
      await page.waitForTimeout(500);
      return large();
    };
    const before = await filterBy('climate');
    const after = await filterBy('nature');
    expect(before).toHaveLength(2);
    expect(after[1]?.paintCount).toBeGreaterThan(before[1]?.paintCount ?? Infinity);
    expect(await page.locator('g.coloured path.land.shade-unnamed').count(), 'hatched land on that layer').toBe(0);
    const pieces = after[1]?.scrollRects?.length ?? 0;
    expect(pieces, 'pieces of the region that wheel and finger have there').toBeGreaterThan(0);
    expect(pieces).toBeLessThan(20);
    const { x, y } = await locate(page, [20, 5]);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => large().length).toBe(1);
  });

  test('shows the Pacific round 180°, where a click on Niue opens Niue', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(home);
    await untilPlain(page);
    await page.getByRole('button', { name: 'Show the Pacific' }).click();
    await expect.poll(() => new URL(page.url()).hash).not.toBe('');
    const [fiji, niue] = [await locate(page, [178, -17.8]), await locate(page, [-169.86, -19.05])];
    expect(niue.x).toBeGreaterThan(fiji.x);
    await clickPlace(page, [-169.86, -19.05]);
    await page.getByRole('heading', { level: 1, name: 'Niue' }).waitFor();
    await page.getByRole('button', { name: 'Show the whole world' }).click();
    await expect
      .poll(async () => Number((await page.getByTestId('map').getAttribute('data-bounds'))?.split(',')[0]))
      .toBeLessThan(-170);
  });

  test('is pinched with two fingers on a telephone', async () => {
    const { page, home, context } = await openBrowser({ webgl: false, phone: true, fresh: true });
    await page.goto(home);
    await untilPlain(page);
    await untilHeld(page);
    const { x, y } = await locate(page, [20, 5]);
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ x: x + side * apart, y, id }))
      });
    await touch('touchStart', 20);
    for (const apart of [30, 45, 60, 80]) await touch('touchMove', apart);
    await touch('touchEnd', 80);
    await expect.poll(() => Number(/^#([\d.]+)/.exec(new URL(page.url()).hash)?.[1] ?? -9)).toBeGreaterThan(1);
  });

  test('outlines what is selected all round, against its neighbours too, and shows on paper without its notice', async () => {
    const { page, home } = await openBrowser({ webgl: false, fresh: true });
    await page.goto(`${home}country/BOL/`);
    await untilPlain(page);
    await page.locator('svg.map[data-detail="fine"]').waitFor();
    const { points, ink } = await page.locator('svg.map path.outline').evaluate((path: SVGPathElement) => {
      const matrix = path.getScreenCTM();
      const along = (share: number) =>
        path.getPointAtLength(share * path.getTotalLength()).matrixTransform(matrix ?? undefined);
      return {
        points: Array.from({ length: 200 }, (_, i) => along(i / 200)).map(({ x, y }) => [x, y] as const),
        ink: getComputedStyle(path).stroke.match(/\d+/g)?.map(Number) ?? []
      };
    });
    const { data, width } = PNG.sync.read(await page.screenshot());
    const inked = points.filter(([x, y]) => {
      const at = (Math.floor(y) * width + Math.floor(x)) * 4;
      return ink.every((value, i) => Math.abs((data[at + i] ?? 0) - value) < 60);
    });
    // names may stand on it
    expect(inked.length).toBeGreaterThan(160);
    const notice = page.getByText('cannot draw the live map');
    await notice.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await notice.isVisible()).toBe(false);
  });

  test('draws a country near at hand with the detail of the live map', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}country/MDV/`);
    await untilPlain(page);
    const path = page.locator('svg a[data-code="MDV"] path.land');
    await page.locator('svg[data-detail="fine"]').waitFor();
    expect((await path.getAttribute('d'))?.length).toBeGreaterThan(200);
  });
});
