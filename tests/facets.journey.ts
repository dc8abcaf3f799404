import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { untilAwake } from './support/map.ts';

const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Filters' }).click();
  const menu = page.getByRole('dialog', { name: 'Filters' });
  // the browser opens it before scripts are awake, and they fill it
  await menu.locator('legend').last().waitFor();
  return menu;
};
const hasLedger = (page: Page, count: number) =>
  page.getByTestId('ledger').locator('strong').getByText(String(count), { exact: true }).waitFor();

describe.each([
  ['wide', false],
  ['phone', true]
])('a reader with a %s screen', (_, phone) => {
  test('finds every facet with counts, and gets what a count promised', async () => {
    const { page, home } = await openBrowser({ webgl: false, phone });
    await page.goto(home);
    const menu = await open(page);
    expect(await menu.locator('legend').allInnerTexts()).toEqual([
      'Programme',
      'Kind',
      'Region',
      'Group of countries',
      'Mechanism'
    ]);
    const islands = menu.getByRole('checkbox', { name: /^Small island developing states/ });
    const row = menu.locator('label').filter({ hasText: 'Small island developing states' });
    const promised = Number(await row.locator('.count').innerText());
    await islands.check();
    await page.waitForURL(/\?group=sids$/);
    await menu.getByRole('button', { name: `Show ${promised} initiatives` }).click();
    await menu.waitFor({ state: 'hidden' });
    await hasLedger(page, promised);
    await page.getByRole('button', { name: 'Filters 1 chosen' }).waitFor();
    // beside it the search box still has room for its word
    expect((await page.getByRole('combobox').boundingBox())?.width).toBeGreaterThan(105);
    await page.getByRole('button', { name: 'Take away the filter Small island developing states' }).click();
    await page.waitForURL((url) => url.search === '');
  });

  test('chooses what would give nothing, and is told which filter to drop', async () => {
    const { page, home } = await openBrowser({ webgl: false, phone });
    await page.goto(`${home}?programme=foresight`);
    const menu = await open(page);
    const none = menu.locator('label').filter({ hasText: '0 initiatives' }).getByRole('checkbox').first();
    await none.check();
    await menu.getByText('Nothing matches. Take something away.').waitFor();
    await menu.getByRole('button', { name: 'Close' }).click();
    const offer = page.getByTestId('empty').getByRole('button');
    const [, count] = /(\d+) initiatives?$/.exec(await offer.innerText()) ?? [];
    await offer.click();
    await page.getByTestId('empty').waitFor({ state: 'hidden' });
    await hasLedger(page, Number(count));
  });
});

test('an empty result names the filter that hides most: without it there are as many as the button says', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}?kind=award&programme=climate,nature&region=africa`);
  const offer = page.getByTestId('empty').getByRole('button');
  expect(await offer.innerText()).toMatch(/^Without Award\s*\d+ initiatives$/);
  expect((await page.getByTestId('ledger').innerText()).split('\n')[0]).toBe('0 initiatives.');
  await offer.click();
  await page.waitForURL(/\?programme=climate,nature&region=africa$/);
});

test('two filters pressed at once are both chosen', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(home);
  await untilAwake(page);
  await page.evaluate(() => {
    for (const programme of ['climate', 'nature'])
      document.querySelector<HTMLElement>(`[data-programme="${programme}"]`)?.click();
  });
  await page.waitForURL(/\?programme=climate,nature$/);
});

test('a country whose initiatives the filters hide offers a way back to them', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}country/NIU/?programme=nature`);
  await page.getByTestId('empty').getByRole('button', { name: 'Without Nature 1 initiative' }).click();
  await page.getByRole('link', { name: /Early warning/ }).waitFor();
});

test('a keyboard alone opens the filters, chooses two of one facet, and leaves with Escape to where it was', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}country/COL/`);
  const opener = page.getByRole('button', { name: 'Filters' });
  await page.getByText('initiatives name this country').waitFor();
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Filters' }).locator('legend').last().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.waitForURL(/\?programme=climate$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.waitForURL(/\?programme=climate,nature$/);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(new URL(page.url()).pathname).toMatch(/\/country\/COL\/$/);
});

test('what the filters have left is said aloud', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(home);
  await untilAwake(page);
  await page.locator('[data-programme="gender"]').click();
  const said = page.getByTestId('filters').getByRole('status');
  await said.getByText(/^\d+ of \d+ initiatives under the filters$/).waitFor();
});

test('every filter is kept by a link, by a reload and by the Back button', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}?programme=climate&kind=project&region=africa&group=ldc`);
  await page.getByRole('button', { name: 'Filters 4 chosen' }).waitFor();
  const menu = await open(page);
  const checked = () =>
    menu.locator('input:checked').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')));
  expect(await checked()).toEqual(['climate', 'project', 'africa', 'ldc']);
  await menu.getByRole('checkbox', { name: /^Africa/ }).uncheck();
  await page.waitForURL(/\?programme=climate&kind=project&group=ldc$/);
  await page.goBack();
  await page.waitForURL(/region=africa/);
  await expect.poll(checked, { timeout: 15_000 }).toEqual(['climate', 'project', 'africa', 'ldc']);
});

test('without JavaScript no control stands there that would not answer', async () => {
  const { page, home } = await openBrowser({ javaScript: false });
  await page.goto(home);
  expect(await page.getByRole('button', { name: 'Filters' }).isVisible()).toBe(false);
});
