import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { follow, locate, untilLive, untilPlain } from './support/map.ts';
import { addStyle, difference, picture } from './support/pictures.ts';

/** Names and buttons differ by a pixel or a font; the map under them does not. */
const withoutWords = '.names, .buttons, .notice { display: none }';

/** The largest part of the picture that may differ: coasts drawn with other detail, a long outline along one, and names. */
const tolerance = 0.04;

/** The first is opened, and the others are gone to from there, as readers do. */
const [first, ...others] = [
  ['the Caribbean, moved there', '#5/16/-65'],
  ['who pays', 'funding/'],
  ['Niue', 'country/NIU/'],
  ['a country across 180°', 'country/RUS/'],
  ['an initiative of six islands', 'initiative/sids-early-warning/'],
  ['the world', ''],
  ['Nature alone, in Chinese', 'zh/?programme=nature']
] as const;

const pictureOfMap = (page: Page) => picture(page.getByTestId('map'));

test('both painters draw the same picture of one place after another', async () => {
  const [live, plain] = await Promise.all([open(true), open(false)]);
  const expectSame = (name: string) =>
    expect
      .poll(async () => difference(await pictureOfMap(live.page), await pictureOfMap(plain.page)), {
        timeout: 30_000,
        message: name
      })
      .toBeLessThan(tolerance);
  await expectSame(first[0]);
  for (const [name, address] of others) {
    const before = await pictureOfMap(plain.page);
    for (const { page, home } of [plain, live]) await follow(page, home + address);
    await untilLive(live.page);
    await untilPlain(plain.page);
    // two pictures of the place before would be the same as well
    expect((await pictureOfMap(plain.page)).data.equals(before.data), name).toBe(false);
    await expectSame(name);
  }
}, 180_000);

async function open(webgl: boolean, address: string = first[1]) {
  const { page, home } = await openBrowser({ webgl, still: true });
  await page.goto(home + address);
  await (webgl ? untilLive(page) : untilPlain(page));
  await addStyle(page, withoutWords);
  return { page, home };
}

test('no seam shows at 180° on the live map', async () => {
  const { page, home } = await openBrowser();
  await page.goto(`${home}#4/66.5/179`);
  await untilLive(page);
  await addStyle(page, withoutWords);
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
  const [world, turned] = await Promise.all(['', '#1/0/90'].map((address) => open(false, address)));
  if (!world || !turned) throw new Error('there are two maps');
  expect(difference(await pictureOfMap(world.page), await pictureOfMap(turned.page))).toBeGreaterThan(tolerance);
});
