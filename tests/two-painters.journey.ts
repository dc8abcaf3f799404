import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { follow, untilLive, untilPlain } from './support/map.ts';
import { difference, picture } from './support/pictures.ts';

/** Names and buttons differ by a pixel or a font; the map under them does not. */
const withoutWords = '.names, .buttons, .notice { display: none }';

/** The largest part of the picture that may differ: coasts drawn with other detail, and names. */
const tolerance = 0.03;

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
  await page.addStyleTag({ content: withoutWords });
  return { page, home };
}

test('two different maps do differ by more than that', async () => {
  const [world, turned] = await Promise.all(['', '#1/0/90'].map((address) => open(false, address)));
  if (!world || !turned) throw new Error('there are two maps');
  expect(difference(await pictureOfMap(world.page), await pictureOfMap(turned.page))).toBeGreaterThan(tolerance);
});
