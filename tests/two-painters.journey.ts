import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { locate, untilLive, untilPlain } from './support/map.ts';
import { difference, picture } from './support/pictures.ts';

/** Names and buttons differ by a pixel or a font; the map under them does not. */
const withoutWords = '.names, .buttons, .notice { display: none }';

/** The largest part of the picture that may differ: coasts drawn with other detail, and names. */
const tolerance = 0.03;

async function pictureOfMap(page: Page) {
  await page.addStyleTag({ content: withoutWords });
  await page.waitForTimeout(500);
  return picture(page.getByTestId('map'));
}

test.each([
  ['the world', ''],
  ['Nature alone, in Chinese', 'zh/?programme=nature'],
  ['who pays', 'funding/'],
  ['Niue', 'country/NIU/'],
  ['a country across 180°', 'country/RUS/'],
  ['an initiative of six islands', 'initiative/sids-early-warning/'],
  ['the Caribbean, moved there', '#5/16/-65']
])(
  'both painters draw the same picture of %s',
  async (_, address) => {
    const [live, plain] = await Promise.all(
      [true, false].map(async (webgl) => {
        const { page, home } = await openBrowser({ webgl });
        await page.goto(home + address);
        await (webgl ? untilLive(page) : untilPlain(page));
        return pictureOfMap(page);
      })
    );
    if (!live || !plain) throw new Error('there are two painters');
    expect([plain.width, plain.height]).toEqual([live.width, live.height]);
    expect(difference(live, plain)).toBeLessThan(tolerance);
  },
  90_000
);

test('no seam shows at 180° on the live map', async () => {
  const { page, home } = await openBrowser();
  await page.goto(`${home}#4/66.5/179`);
  await untilLive(page);
  await page.addStyleTag({ content: withoutWords });
  // Chukotka is land on either side
  const [north, south] = [await locate(page, [180, 68.2]), await locate(page, [180, 66.4])];
  const { data, width } = PNG.sync.read(await page.screenshot());
  // the hatch repeats every six pixels, so that every column of so many is as light as the next
  const rows = Math.floor((south.y - north.y) / 6) * 6;
  const lightness = (x: number) =>
    Array.from({ length: rows }, (_, i) => data[((Math.ceil(north.y) + i) * width + x) * 4] ?? 0).reduce(
      (sum, one) => sum + one / rows,
      0
    );
  const seam = Math.round(north.x);
  for (const x of [-2, -1, 0, 1, 2]) expect(Math.abs(lightness(seam + x) - lightness(seam - 12))).toBeLessThan(0.5);
});

test('two different maps do differ by more than that', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(home);
  await untilPlain(page);
  const world = await pictureOfMap(page);
  await page.goto(`${home}#1/0/90`);
  await page.reload();
  await untilPlain(page);
  expect(difference(world, await pictureOfMap(page))).toBeGreaterThan(tolerance);
});
