import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { untilLive, untilPlain } from './support/map.ts';
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
