import { differenceCiede2000, wcagContrast } from 'culori';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { findOverflow } from './support/inspect.ts';
import { clickPlace, locate, untilAwake, untilLive } from './support/map.ts';
import { picture } from './support/pictures.ts';

type Colour = `#${string}`;

/** The colour at a point of an element's picture; by default its middle. */
async function colourOf(element: Locator, at?: { x: number; y: number }): Promise<Colour> {
  const { data, width, height } = await picture(element);
  const { x, y } = at ?? { x: Math.floor(width / 2), y: Math.floor(height / 2) };
  const start = 4 * (Math.round(y) * width + Math.round(x));
  return `#${[...data.subarray(start, start + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const difference = differenceCiede2000();

describe.each([
  ['light', false],
  ['dark', true]
])('where the system chooses the colours, on a %s ground', (_, dark) => {
  test('shades are told apart and stand for the same in map and legend, and what is chosen shows', async () => {
    const { page, home } = await openBrowser({ webgl: false, dark, fresh: true });
    await page.emulateMedia({ forcedColors: 'active', colorScheme: dark ? 'dark' : 'light' });
    await page.goto(`${home}?programme=nature`);
    await untilAwake(page);
    const swatches = await page.getByTestId('legend').locator('.swatch:not(.hatched)').all();
    expect(swatches.length).toBeGreaterThanOrEqual(6);
    const shades: Colour[] = [];
    for (const swatch of swatches) shades.push(await colourOf(swatch));
    for (const [i, shade] of shades.entries()) {
      for (const other of shades.slice(i + 1))
        expect(difference(shade, other), `${shade} ${other}`).toBeGreaterThanOrEqual(10);
    }
    // a point of Brazil that no name covers
    const map = page.getByTestId('map');
    const [corner, at] = [await map.boundingBox(), await locate(page, [-45, -9])];
    const inland = { x: at.x - (corner?.x ?? 0), y: at.y - (corner?.y ?? 0) };
    expect(shades).toContain(await colourOf(map, inland));

    // the corner of a chip, where no letter stands
    const ground = async (chip: Locator) => colourOf(chip, { x: 20, y: 4 });
    const pressed = await ground(page.locator('[data-programme="nature"]'));
    expect(wcagContrast(pressed, await ground(page.locator('[data-programme="climate"]')))).toBeGreaterThanOrEqual(3);

    await page.keyboard.press('/');
    await page.keyboard.type('niue');
    await page.getByRole('option', { name: /^Niue/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    const edge = { x: 3, y: 3 };
    const active = await colourOf(page.getByRole('option', { selected: true }), edge);
    const other = await colourOf(page.getByRole('option', { selected: false }).first(), edge);
    expect(wcagContrast(active, other)).toBeGreaterThanOrEqual(3);

    await page.goto(`${home}funding/`);
    await untilAwake(page);
    const bar = page.locator('figure .bar').first();
    expect(
      wcagContrast(await colourOf(bar), await colourOf(page.locator('#panel'), { x: 4, y: 4 }))
    ).toBeGreaterThanOrEqual(3);
  });
});

/** Counts from now on the cameras that the live map draws: its projection's scale, to a hundredth of a zoom. */
async function countCameras(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Reflect.set(window, 'cameras', seen);
    const gl = WebGL2RenderingContext.prototype;
    const { bufferData } = gl;
    gl.bufferData = function (...words: [number, ...unknown[]]) {
      const [target, block] = words;
      // the one uniform block that is as long begins with the projection's matrix
      if (target === this.UNIFORM_BUFFER && block instanceof Float32Array && block.length > 32) {
        // tiles of other zooms are whole powers of two apart: what is left of the logarithm is the camera's own
        const zoom = Math.log2(Math.abs(Number(block[0])));
        if (Number.isFinite(zoom)) seen.add((((zoom % 1) + 1) % 1).toFixed(2));
      }
      Reflect.apply(bufferData, this, words);
    };
  });
  return () =>
    page.evaluate(() => {
      const seen: unknown = Reflect.get(window, 'cameras');
      if (!(seen instanceof Set)) throw new Error('nobody counts');
      const { size } = seen;
      seen.clear();
      return size;
    });
}

test('the live map turns dark with the reader’s system, and light again', async () => {
  const { page, home } = await openBrowser({ coarse: true, fresh: true });
  await page.goto(home);
  await untilLive(page);
  const { x, y } = await locate(page, [-25, -30]);
  const sea = async () => {
    const pixel = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
    return [...PNG.sync.read(pixel).data.subarray(0, 3)];
  };
  const light = await sea();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(sea).toEqual([0x10, 0x16, 0x1b]);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(sea).toEqual(light);
});

test('who asks for less motion is taken to a country at once; who does not is flown there', async () => {
  const cameras: number[] = [];
  for (const still of [true, false]) {
    const { page, home } = await openBrowser({ still, coarse: true });
    const count = await countCameras(page);
    const map = page.getByTestId('map');
    // the live map says where it is when it has come to rest
    const arrive = async (act: () => Promise<void>) => {
      const before = await map.getAttribute('data-bounds');
      await act();
      await expect.poll(() => map.getAttribute('data-bounds'), { timeout: 20_000 }).not.toBe(before);
      await page.waitForTimeout(500);
    };
    await page.goto(home);
    await untilLive(page);
    await page.waitForTimeout(500);
    await count();
    await arrive(() => clickPlace(page, [-169.87, -19.05]));
    // a machine that draws in software shows the new place a moment after the map says that it is there
    let drawn = 0;
    await expect.poll(async () => (drawn += await count()), { message: 'the new place is drawn' }).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    cameras.push(drawn + (await count()));
    if (!still) continue;
    await arrive(() => page.getByRole('button', { name: 'Zoom in' }).click());
    // a whole zoom is the same scale again
    expect(await count(), 'zooming by a button').toBeLessThanOrEqual(1);
    const running = () => document.getAnimations().filter(({ playState }) => playState === 'running').length;
    expect(await page.evaluate(running)).toBe(0);
  }
  const [still = 0, moving = 0] = cameras;
  expect(still, 'where it is, and perhaps once more where it was').toBeLessThanOrEqual(2);
  expect(moving, 'places on the way as well').toBeGreaterThan(2);
}, 180_000);

/** Text that its own box cuts off, a line each. */
const findCut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, .foot *')]
      // one pixel is how words for screen readers alone are hidden
      .filter((box) => !box.closest('svg') && box.clientWidth > 1 && box.checkVisibility())
      .filter((box) => ['hidden', 'clip'].includes(getComputedStyle(box).overflowY))
      .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
      .map(
        (box) =>
          `${box.outerHTML.slice(0, 80)}: ${box.scrollWidth} × ${box.scrollHeight} in ${box.clientWidth} × ${box.clientHeight}`
      )
  );

test.each([
  ['a wide screen', 1280, 800],
  ['a telephone', 390, 844],
  ['the narrowest screen', 320, 640]
])(
  'wider spacing of text loses nothing and reaches over no edge on %s',
  async (_, width, height) => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.setViewportSize({ width, height });
    for (const address of [
      '',
      'country/COL/?programme=nature',
      'initiative/electric-mobility/',
      'countries/',
      'initiatives/',
      'funding/',
      'data/',
      'zh/'
    ]) {
      await page.goto(home + address);
      await untilAwake(page);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        // the distances of WCAG 1.4.12
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await findOverflow(page), address).toEqual([]);
      expect(await findCut(page), address).toEqual([]);
    }
  },
  90_000
);
