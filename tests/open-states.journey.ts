import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { findBarriers, findOverflow, findSmallTargets } from './support/inspect.ts';
import { locate, untilAwake } from './support/map.ts';

async function expectUsable(page: Page, state: string): Promise<void> {
  expect(await findBarriers(page), `${state}: axe`).toEqual([]);
  expect(await findSmallTargets(page), `${state}: targets`).toEqual([]);
  expect(await findOverflow(page), `${state}: overflow`).toEqual([]);
  const wide = await page
    .locator('dialog[open]')
    .evaluateAll((dialogs) =>
      dialogs
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 80))
    );
  expect(wide, `${state}: dialog`).toEqual([]);
}

describe.each([
  ['in English, in the light, with a wide screen', '', {}, undefined],
  ['in Chinese, in the dark, with a telephone of 320 pixels', 'zh/', { dark: true, phone: true }, 320]
] as const)('a reader %s', (_, prefix, visitor, width) => {
  test('meets no barrier in what opens over a page', async () => {
    const { page, home } = await openBrowser({ webgl: false, still: true, ...visitor });
    if (width) await page.setViewportSize({ width, height: 640 });
    await page.goto(`${home}${prefix}country/COL/`);
    await page.locator('svg.alone').waitFor();

    const { x, y } = await locate(page, [-73, 3]);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 2, y);
    await page.getByTestId('tip').waitFor();
    await expectUsable(page, 'tip and notice');

    await page.getByRole('combobox').click();
    await page.keyboard.type(prefix ? '塑料' : 'plastic');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expectUsable(page, 'suggestions');
    await page.getByRole('combobox').fill('qqqqqqqq');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    await expectUsable(page, 'nothing found');
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');

    await page.getByRole('application').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await expectUsable(page, 'keys');
    await page.keyboard.press('Escape');

    await page.locator('header .share').click();
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    await expectUsable(page, 'share');
    for (const summary of await dialog.locator('summary').all()) {
      await summary.click();
      await page.waitForTimeout(300);
      await expectUsable(page, `share: ${await summary.innerText()}`);
    }
  }, 120_000);

  test('meets none in an embedded map, with and without its panel', async () => {
    const { page, home } = await openBrowser({ webgl: false, still: true, ...visitor });
    if (width) await page.setViewportSize({ width, height: 640 });
    for (const query of ['', '?country=COL', '?country=NIU&theme=dark&panel=0']) {
      await page.goto(`${home}${prefix}embed/${query}`);
      await untilAwake(page);
      await expectUsable(page, `embed ${query}`);
    }
  }, 60_000);

  test('meets none with everything unfolded, nor where nothing is left', async () => {
    const { page, home } = await openBrowser({ webgl: false, still: true, ...visitor });
    if (width) await page.setViewportSize({ width, height: 640 });
    for (const address of ['', 'countries/', 'data/', 'accessibility/', 'country/COL/?programme=gender&kind=award']) {
      await page.goto(home + prefix + address);
      await untilAwake(page);
      await page.evaluate(() =>
        document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', ''))
      );
      await expectUsable(page, address);
    }
  }, 60_000);
});
