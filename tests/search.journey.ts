import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allowComplaints, openBrowser, openSession, type Visitor } from './support/browser.ts';
import { untilAwake, untilPlain } from './support/map.ts';

const searchFile = /catalogue\/search\.[^/]*\.json$/;

const boxOf = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');

/** Writes into the search box key by key, as a person does, and waits for the answer. */
async function search(page: Page, text: string) {
  await untilAwake(page);
  await boxOf(page).click();
  await boxOf(page).pressSequentially(text);
  await options(page).first().waitFor();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** The search does not need the live map, which a test machine draws slowly. */
const visit = (visitor: Visitor = {}) => openBrowser({ webgl: false, ...visitor });

const soon = { timeout: 10_000 };

test.each([
  [
    '',
    false,
    [
      ['Turkey', 'Türkiye'],
      ["Cote d'Ivoire", 'Côte d’Ivoire'],
      ['São Tomé', 'Sao Tome and Principe'],
      ['colmbia', 'Colombia'],
      ['KOR', 'Republic of Korea'],
      ['niger', 'Niger'],
      ['南韩', 'Republic of Korea']
    ]
  ],
  [
    'zh/',
    true,
    [
      ['韩国', '大韩民国'],
      ['Burma', '缅甸']
    ]
  ]
] as const)(
  'at /%s (telephone: %s) a visitor writes a country’s name as people do and is taken to it',
  async (path, phone, names) => {
    const { page, home } = await visit({ phone });
    await page.goto(home + path);
    for (const [text, country] of names) {
      await search(page, text);
      await options(page).first().click();
      await heading(page, country);
      expect(new URL(page.url()).pathname).toMatch(/\/country\/[A-Z]{3}\/$/);
      expect(await boxOf(page).inputValue()).toBe('');
    }
  }
);

describe.each([
  ['a wide screen', false],
  ['a phone', true]
])('on %s', (_, phone) => {
  test('what is found stays on the screen, and is said in numbers, or that there is nothing', async () => {
    const { page, home } = await visit({ phone });
    await page.goto(home);
    await search(page, 'n');
    const popup = await page.getByRole('listbox').boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    expect(popup?.x).toBeGreaterThanOrEqual(0);
    expect((popup?.x ?? 0) + (popup?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const said = page.getByRole('search').getByRole('status');
    await boxOf(page).fill('niger');
    await said.getByText('3 results').waitFor();
    await boxOf(page).fill('xyzzyq');
    await said.getByText('Nothing found for “xyzzyq”.').waitFor();
    await boxOf(page).fill('guinea-bissau');
    await said.getByText('1 result', { exact: true }).waitFor();
  });
});

test('塑料 narrows list and map to the same as plastic does, and the chip takes it away', async () => {
  const { page, home } = await visit({ phone: true });
  await page.goto(`${home}zh/`);
  await search(page, '塑料');
  await options(page).last().click();
  await page.waitForURL((url) => url.searchParams.get('q') === '塑料');
  const ledger = page.getByTestId('ledger').locator('strong');
  await page.getByTestId('active-filters').getByText('“塑料”').waitFor();
  const found = await ledger.innerText();
  expect(Number(found)).toBeGreaterThan(3);

  const { page: other } = await visit();
  await other.goto(`${home}?q=plastic`);
  await other.getByTestId('active-filters').getByText('under the filters').waitFor();
  expect(await other.getByTestId('ledger').locator('strong').innerText()).toBe(found);

  await page.getByRole('button', { name: '去掉筛选条件：“塑料”' }).click();
  await page.waitForURL((url) => url.search === '');
  await expect.poll(() => ledger.innerText(), soon).not.toBe(found);
  await page.goBack();
  await expect.poll(() => ledger.innerText(), soon).toBe(found);
});

describe('a keyboard alone', () => {
  test('finds an initiative: slash, words, arrows, Enter; each option is spoken of and seen', async () => {
    const { page, home } = await visit();
    await page.goto(home);
    await untilAwake(page);
    await page.keyboard.press('/');
    expect(await boxOf(page).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.type('early warn');
    await options(page).first().waitFor();
    expect(await boxOf(page).inputValue()).toBe('early warn');
    expect(await boxOf(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await boxOf(page).getAttribute('aria-activedescendant');
    const option = page.locator(`[id="${active}"]`);
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await option.locator('mark').allInnerTexts()).toEqual(['Early', 'warn']);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/initiative\/sids-early-warning\/$/);

    // round all options and back into the box
    await search(page, 'climate');
    const count = await options(page).count();
    const at = async () => {
      const active = await boxOf(page).getAttribute('aria-activedescendant');
      return active ? Number(active.split('-').at(-1)) : -1;
    };
    await page.keyboard.press('ArrowUp');
    expect(await at()).toBe(count - 1);
    await page.keyboard.press('Home');
    expect(await at()).toBe(0);
    await page.keyboard.press('End');
    expect(await at()).toBe(count - 1);
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(-1);
    for (let i = 0; i < count; i++) {
      await page.keyboard.press('ArrowDown');
      expect(await at()).toBe(i);
    }
  });

  test('searches with Enter where no option is chosen, and goes back', async () => {
    const { page, home } = await visit();
    await page.goto(home);
    await search(page, 'plastics');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'plastics');
    await page.getByTestId('active-filters').waitFor();
    expect(await options(page).count()).toBe(0);
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    await expect.poll(() => boxOf(page).inputValue(), soon).toBe('');
  });

  test('closes, clears and leaves with Escape, and the country stays; a slash in the box is a slash', async () => {
    const { page, home } = await visit();
    await page.goto(`${home}country/COL/`);
    await search(page, 'plastic');
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await boxOf(page).inputValue()).toBe('plastic');
    await page.keyboard.press('Escape');
    expect(await boxOf(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await heading(page, 'Colombia');
    await page.keyboard.press('Escape');
    await page.getByTestId('ledger').waitFor();
    await boxOf(page).click();
    // which leads into the box is a letter in it
    await page.keyboard.type('a/b');
    expect(await boxOf(page).inputValue()).toBe('a/b');
  });

  test('an input method keeps its keys: Enter takes its word and searches for nothing, Escape leaves no country', async () => {
    const { page, home } = await visit();
    await page.goto(`${home}zh/country/NIU/`);
    await untilAwake(page);
    await boxOf(page).click();
    const client = await openSession(page);
    await client.send('Input.imeSetComposition', { text: 'suliao', selectionStart: 6, selectionEnd: 6 });
    await boxOf(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await boxOf(page).dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
    await boxOf(page).dispatchEvent('keydown', { key: 'Escape', isComposing: true });
    expect(await options(page).count()).toBe(0);
    await client.send('Input.insertText', { text: '塑料' });
    await options(page).first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`${new URL(home).pathname}zh/country/NIU/`);
    expect(new URL(page.url()).search).toBe('');
    expect(await boxOf(page).inputValue()).toBe('塑料');
  });
});

describe('choosing', () => {
  test('a programme and a mechanism narrows by them, a place opens its initiative, and words there lead to a list', async () => {
    const { page, home } = await visit();
    await page.goto(home);
    await search(page, 'pollution');
    await page.getByRole('group', { name: 'Programmes' }).getByRole('option').click();
    await page.waitForURL(/\?programme=pollution$/);
    expect(await boxOf(page).inputValue()).toBe('');
    // and chosen once more it stays
    await search(page, 'pollution');
    await page.getByRole('group', { name: 'Programmes' }).getByRole('option').click();
    await expect.poll(() => boxOf(page).inputValue(), soon).toBe('');
    expect(new URL(page.url()).search).toBe('?programme=pollution');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await search(page, 'GEF');
    await page.getByRole('group', { name: 'Mechanisms' }).getByRole('option').click();
    await page.waitForURL(/\?mechanism=gef$/);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await search(page, 'kirkuk');
    await page.getByRole('group', { name: 'Places' }).getByRole('option').click();
    await page.waitForURL(/\/initiative\/kirkuk-debris-recycling-system\/$/);
    await search(page, 'plastic');
    await page.keyboard.press('Enter');
    await page.getByTestId('ledger').waitFor();
    expect(new URL(page.url()).search).toBe('?q=plastic');
  });
});

/** Answers the first request for what can be searched with 404; what is returned says how often it was asked for. */
async function loseFirst(page: Page): Promise<() => number> {
  let asked = 0;
  await page.route(searchFile, (route) => {
    asked += 1;
    return asked > 1 ? route.continue() : route.fulfill({ status: 404, body: 'gone' });
  });
  return () => asked;
}

describe('a link that searches', () => {
  test('opened in Chinese by a second person selects the same', async () => {
    const { page, home } = await visit();
    await page.goto(home);
    await search(page, 'plastic');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=plastic$/);
    await page.getByTestId('active-filters').getByText('under the filters').waitFor();
    const found = await page.getByTestId('ledger').locator('strong').innerText();
    const chinese = await page.getByRole('link', { name: '中文' }).getAttribute('href');
    const { page: other } = await visit({ locale: 'zh-CN', phone: true });
    await other.goto(new URL(chinese ?? '', page.url()).href);
    await other.getByTestId('active-filters').getByText('筛选后').waitFor();
    expect(await other.getByTestId('ledger').locator('strong').innerText()).toBe(found);
    expect(await boxOf(other).inputValue()).toBe('plastic');
  });

  test('says that it is searching until the search has come', async () => {
    const { page, home } = await visit({ fresh: true });
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route(searchFile, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${home}?q=plastic`);
    await page.getByText('Searching for “plastic”…').waitFor();
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
    expect(await page.getByTestId('active-filters').getByText('under the filters').count()).toBe(0);
    answer();
    await page.getByTestId('active-filters').getByText('under the filters').waitFor();
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('false');
  });

  test('whose search does not come says so, drops nothing, and tries again when asked', async () => {
    const { page, home } = await visit({ fresh: true });
    allowComplaints(page, /404|search/);
    const asked = await loseFirst(page);
    await page.goto(`${home}?programme=pollution&q=plastic`);
    await page.getByText('so “plastic” narrows nothing yet').waitFor();
    expect(new URL(page.url()).search).toBe('?programme=pollution&q=plastic');
    expect(asked()).toBe(1);
    await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
    await page.getByTestId('active-filters').getByText('under the filters').waitFor();
  });
});

test('an embedded search that does not come says so, and asks once until the reader asks again', async () => {
  const { page, home } = await visit({ fresh: true });
  allowComplaints(page, /404|search/);
  const asked = await loseFirst(page);
  await page.goto(`${home}embed/?q=plastic`);
  await page.getByText('so “plastic” narrows nothing yet').waitFor();
  await page.waitForTimeout(300);
  expect(asked()).toBe(1);
  const all = await page.getByRole('heading', { level: 2 }).innerText();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 2 }).innerText(), soon).not.toBe(all);
});

describe('what is not needed', () => {
  test('is not fetched before the box is used', async () => {
    const { page, home } = await openBrowser({ webgl: false, fresh: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(home);
    await untilPlain(page);
    expect(asked.filter((url) => searchFile.test(url))).toEqual([]);
    await boxOf(page).focus();
    await expect.poll(() => asked.filter((url) => searchFile.test(url)).length, soon).toBe(1);
  });

  test('is not shown: without JavaScript there is no box', async () => {
    const { page, home } = await visit({ javaScript: false });
    await page.goto(home);
    expect(await page.getByRole('combobox').count()).toBe(0);
  });
});
