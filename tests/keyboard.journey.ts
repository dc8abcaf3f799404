import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { isFocused, measureFocus, pressUntil } from './support/focus.ts';
import { untilAwake } from './support/map.ts';

const panelNamed = async (page: Page, name: string | RegExp) => {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await expect.poll(() => isFocused(page.locator('#panel'))).toBe(true);
  await page.getByRole('region', { name }).and(page.locator('#panel')).waitFor();
};

// each kind of page once, and every two of language, light and screen
describe.each([
  ['in English, in the light, with a wide screen', {}, ['', 'country/COL/?programme=nature', 'data/']],
  ['in Chinese, in the dark, with a wide screen', { dark: true }, ['zh/countries/', 'zh/funding/']],
  [
    'in English, in the dark, with a telephone',
    { dark: true, phone: true },
    ['initiative/electric-mobility/', 'about/']
  ]
] as const)('a keyboard %s', (_, visitor, addresses) => {
  test('meets every stop of a page in the open, and sees that it is there', async () => {
    const { page, home } = await openBrowser({ webgl: false, still: true, ...visitor });
    const known = new Set<string>();
    for (const address of addresses) {
      await page.goto(home + address);
      await untilAwake(page);
      const hidden: string[] = [];
      let stops = 0;
      for (; stops < 50; stops++) {
        await page.keyboard.press('Tab');
        const focus = await measureFocus(page, known);
        // past the last stop the browser's own controls follow
        if (focus.element === 'nothing') break;
        hidden.push(...focus.hidden);
      }
      expect(stops, address).toBeGreaterThan(20);
      expect(hidden, address).toEqual([]);
    }
  });
});

test('a keyboard alone finds a country, narrows the map, widens it again, and never loses its place', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  const known = new Set<string>();
  const go = async (...to: [goal: Parameters<typeof pressUntil>[1], key?: string]) =>
    expect(await pressUntil(page, to[0], to[1], known)).toEqual([]);
  await page.goto(home);
  await untilAwake(page);

  await go(page.getByRole('link', { name: 'Skip the map' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => isFocused(page.locator('#panel'))).toBe(true);

  const search = page.getByRole('combobox', { name: /Search/ });
  await go(search, 'Shift+Tab');
  await page.keyboard.type('niue');
  await page.getByRole('option', { name: /^Niue/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: /^Niue/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await panelNamed(page, 'Niue');

  const filters = page.getByRole('button', { name: /^Filters/ });
  await go(filters, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Filters' });
  const box = (programme: string) => menu.locator(`input[value="${programme}"]`);
  // the lists come with the first need of them
  await box('climate').waitFor();
  for (const programme of ['climate', 'digital']) {
    await go(box(programme));
    await page.keyboard.press('Space');
    await page.waitForURL((url) => url.search.includes(programme));
  }
  // on to the last box and back to the first, past all that sticks to the menu's edges
  await go(menu.locator('.done'));
  await go(menu.getByRole('checkbox').first(), 'Shift+Tab');
  await go(menu.getByRole('button', { name: 'Show everything' }));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.search === '');
  // what cleared the filters is gone with them
  await expect.poll(() => isFocused(menu.locator('.done'))).toBe(true);
  await go(box('climate'), 'Shift+Tab');
  await page.keyboard.press('Space');
  await page.waitForURL(/programme=climate$/);
  await go(box('nature'));
  await page.keyboard.press('Space');
  await page.waitForURL(/programme=climate,nature$/);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  expect(await isFocused(filters)).toBe(true);

  const chip = (name: string) => page.getByTestId('active-filters').getByRole('button', { name });
  await go(chip('Climate'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/programme=nature$/);
  await expect.poll(() => isFocused(chip('Nature'))).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.search === '');
  await expect.poll(() => isFocused(page.locator('#panel'))).toBe(true);
  expect(new URL(page.url()).pathname).toMatch(/\/country\/NIU\/$/);
});

test('a keyboard alone walks the map, works its buttons and its colours, and reads which keys there are', async () => {
  const { page, home } = await openBrowser({ webgl: false, still: true });
  const known = new Set<string>();
  await page.goto(`${home}country/WSM/`);
  await page.getByText('This browser cannot draw the live map').waitFor();
  const map = page.getByRole('application');
  expect(await pressUntil(page, map, 'Tab', known)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  const outline = page.locator('svg.map .active').first();
  await outline.waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await outline.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname, 'Escape left the walk, not the page').toMatch(/\/country\/WSM\/$/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.getByTestId('announcement').innerText()).not.toBe('');
  const [heard = ''] = (await page.getByTestId('announcement').innerText()).split(',');
  await page.keyboard.press('Enter');
  await panelNamed(page, heard);
  await page.keyboard.press('Escape');
  await panelNamed(page, /What UNEP/);

  const dismiss = page.getByRole('status').getByRole('button', { name: 'Close' });
  expect(await pressUntil(page, dismiss, 'Shift+Tab', known)).toEqual([]);
  await page.keyboard.press('Enter');
  await dismiss.waitFor({ state: 'detached' });
  expect(await isFocused(map)).toBe(true);

  const before = await map.getAttribute('data-bounds');
  expect(await pressUntil(page, page.getByRole('button', { name: 'Zoom in' }), 'Tab', known)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => map.getAttribute('data-bounds')).not.toBe(before);
  expect(await isFocused(page.getByRole('button', { name: 'Zoom in' }))).toBe(true);

  const keys = page.getByRole('button', { name: /keys/i });
  expect(await pressUntil(page, keys, 'Tab', known)).toEqual([]);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.waitFor();
  expect(await measureFocus(page)).toMatchObject({ hidden: [] });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await isFocused(keys)).toBe(true);

  const colour = page.getByRole('button', { name: 'Funding', exact: true });
  expect(await pressUntil(page, colour, 'Tab', known)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Funding', exact: true, pressed: true }).waitFor();
  expect(await isFocused(colour)).toBe(true);
});

test('a keyboard alone shares a view: the dialog keeps the focus, builds an embed, and gives the focus back', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  const known = new Set<string>();
  await page.goto(`${home}country/COL/`);
  await untilAwake(page);
  const share = page.getByRole('button', { name: 'Share', exact: true });
  expect(await pressUntil(page, share, 'Tab', known)).toEqual([]);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.waitFor();
  expect(await dialog.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  expect(await pressUntil(page, dialog.locator('summary', { hasText: 'Embed' }), 'Tab', known)).toEqual([]);
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Programme').waitFor();
  expect(await pressUntil(page, dialog.getByLabel('Programme'), 'Tab', known)).toEqual([]);
  await page.keyboard.type('Nature');
  const code = dialog.getByLabel('Code for your page');
  await expect.poll(() => code.inputValue()).toContain('programme=nature');
  expect(await pressUntil(page, code, 'Tab', known)).toEqual([]);
  // back to the top, where the title sticks
  expect(await pressUntil(page, dialog.getByLabel('Country'), 'Shift+Tab', known)).toEqual([]);
  expect(await pressUntil(page, dialog.getByRole('button', { name: 'Close' }), 'Shift+Tab', known)).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  const within = () =>
    page.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest('dialog'));
  expect(await within(), 'the page behind cannot be reached').toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await isFocused(share)).toBe(true);
  expect(new URL(page.url()).pathname).toMatch(/\/country\/COL\/$/);
});

test('a keyboard alone sorts a table, changes the language and takes a file away', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  const known = new Set<string>();
  await page.goto(home);
  await untilAwake(page);
  expect(await pressUntil(page, page.locator('header').getByRole('link', { name: 'Countries' }), 'Tab', known)).toEqual(
    []
  );
  await page.keyboard.press('Enter');
  await panelNamed(page, 'Every country and area');
  const sort = page.getByRole('columnheader', { name: 'Country or area' }).getByRole('button');
  expect(await pressUntil(page, sort, 'Tab', known)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByTestId('countries').locator('th.country[aria-sort="ascending"]').waitFor();
  expect(await isFocused(sort)).toBe(true);
  expect(await pressUntil(page, page.getByRole('link', { name: '中文' }), 'Shift+Tab', known)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/zh\/countries\/$/);
  await panelNamed(page, '所有国家和地区');
  await page.goto(`${home}data/?programme=nature`);
  await untilAwake(page);
  const save = page.getByTestId('view-downloads').getByRole('button').first();
  expect(await pressUntil(page, save, 'Tab', known)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^groundwork.*\.[a-z]+$/);
  expect(await isFocused(save)).toBe(true);
});

test('a focus that is covered, faint or lost is found', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}about/`);
  await untilAwake(page);
  const measure = async (style: string) => {
    await page.evaluate((style) => {
      document.querySelector('#planted')?.remove();
      const button = document.createElement('button');
      button.id = 'planted';
      button.textContent = 'Planted';
      button.style.cssText = `position: fixed; inset: 9rem auto auto 60rem; ${style}`;
      document.querySelector('main')?.append(button);
      button.focus({ focusVisible: true } as FocusOptions);
    }, style);
    return (await measureFocus(page)).hidden;
  };
  expect(await measure('')).toEqual([]);
  expect(await measure('outline: 2px solid var(--rule)')).toEqual([expect.stringContaining('pixels show the focus')]);
  expect(await measure('inset: auto auto -9rem 60rem')).toEqual([expect.stringContaining('out of view')]);
  await page.evaluate(() => document.querySelector('#planted')?.remove());
  expect((await measureFocus(page)).hidden).toEqual(['the focus is lost']);
});
