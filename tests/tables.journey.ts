import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { unpackCatalogue } from '#lib/catalogue/pack-catalogue.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { openBrowser } from './support/browser.ts';
import { follow, untilAwake, untilPlain } from './support/map.ts';

const folder = join(import.meta.dirname, '..', 'build', 'catalogue');
const file = readdirSync(folder).find((name) => /^en\..*\.json$/.test(name)) ?? '';
const packed = JSON.parse(readFileSync(join(folder, file), 'utf8'));
const index = {
  catalogue: unpackCatalogue(packed.catalogue),
  territories: packed.territories as readonly ListedTerritory[]
};

const countries = (page: Page) => page.getByTestId('countries').getByRole('table');
const initiatives = (page: Page) => page.getByTestId('initiatives').getByRole('table');
const rowNames = (page: Page, table = initiatives(page)) => table.locator('tbody th a').allInnerTexts();

/** The number beside each country, by code. */
async function countsOf(page: Page): Promise<Record<string, number>> {
  const cells = await countries(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row): [string, number] => [
        /country\/([A-Z]{3})\//.exec(row.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? '',
        Number(row.querySelector('td:last-child')?.textContent)
      ])
    );
  return Object.fromEntries(cells);
}

/** The class in which the plain map shows each territory, by code. */
const shadesOf = (page: Page) =>
  page.locator('svg.map a[data-code]').evaluateAll((links) =>
    Object.fromEntries(
      links.map((link) => {
        const shade = [...(link.firstElementChild?.classList ?? [])].find((name) => name.startsWith('shade-'));
        return [link.getAttribute('data-code'), shade];
      })
    )
  );

/** The class of a count, as the legend has it. */
const shadeFor = (count: number) =>
  count === 0 ? 'shade-none' : `shade-${[1, 2, 3, 5, 8].filter((from) => count >= from).length}`;

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([
  ['', 'en'],
  ['zh/', 'zh']
])('without JavaScript, at /%s', (root) => {
  test('the tables lead to every country and every initiative, with captions, headers and no button that does nothing', async () => {
    const { page, home } = await openBrowser({ javaScript: false });
    const expectTable = async (table: Locator) => {
      expect(await table.locator('caption').innerText()).not.toBe('');
      expect(await table.getByRole('columnheader').count()).toBeGreaterThanOrEqual(4);
      expect(await table.getByRole('rowheader').count()).toBeGreaterThan(40);
      expect(await table.locator('button:enabled').count()).toBe(0);
      expect(await table.locator('[aria-sort="descending"]').count()).toBe(1);
    };
    await page.goto(`${home}${root}countries/`);
    await expectTable(countries(page));
    const hrefs = (within: string) =>
      page
        .locator(within)
        .evaluateAll((links) => links.map((link) => new URL(String(Reflect.get(link, 'href'))).pathname));
    const base = new URL(`${home}${root}`).pathname;
    expect((await hrefs('main table th a')).toSorted()).toEqual(
      index.territories.map(({ code }) => `${base}country/${code}/`).toSorted()
    );
    const folded = page.getByTestId('unnamed-countries');
    expect(await folded.getByRole('table').isVisible()).toBe(false);
    await folded.locator('summary').click();
    await folded.getByRole('table').waitFor();
    await page.goto(`${home}${root}initiatives/`);
    await expectTable(initiatives(page));
    expect((await hrefs('main table th a')).toSorted()).toEqual(
      index.catalogue.initiatives.map(({ id }) => `${base}initiative/${id}/`).toSorted()
    );
  });

  test('the tables stand in the order that a script finds them in', async () => {
    const orders: string[][] = [];
    for (const javaScript of [false, true]) {
      const { page, home } = await openBrowser({ javaScript, webgl: false });
      for (const path of ['countries/', 'initiatives/']) {
        await page.goto(`${home}${root}${path}`);
        if (javaScript) await page.locator('main th button:enabled').first().waitFor();
        orders.push(await page.locator('main table th a').allTextContents());
      }
      await page.close();
    }
    expect(orders.slice(2)).toEqual(orders.slice(0, 2));
  });
});

describe('the table of countries', () => {
  test('has the numbers of the map and the sum of the ledger, whatever the filters', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}countries/`);
    await untilAwake(page);
    for (const query of ['', '?programme=nature', '?programme=climate,pollution&group=sids', '?kind=award']) {
      await follow(page, `${home}countries/${query}`);
      if (query) await page.getByTestId('active-filters').waitFor();
      const counts = await countsOf(page);
      const shades = await shadesOf(page);
      expect(Object.keys(counts)).toHaveLength(47);
      for (const { code } of index.territories) {
        const count = counts[code];
        expect(shades[code], `${query} ${code}`).toBe(count === undefined ? 'shade-unnamed' : shadeFor(count));
      }
      const sum = Object.values(counts).reduce((all, count) => all + count, 0);
      await page.getByRole('link', { name: 'Groundwork' }).click();
      expect(await page.getByTestId('ledger').innerText()).toMatch(
        new RegExp(`\\b${sum} links? to ${Object.values(counts).filter(Boolean).length} countr`)
      );
    }
  });

  test('says that a country is left without any by the filters, and sets the not named apart', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}countries/?programme=gender`);
    await page.getByTestId('active-filters').waitFor();
    const niue = countries(page).getByRole('row', { name: /^Niue/ });
    expect(await niue.innerText()).toMatch(/None under the filters\s+0$/);
    const folded = page.getByTestId('unnamed-countries');
    await folded.getByText('201 countries and areas are not named in this source').click();
    await folded.getByRole('link', { name: 'France', exact: true }).waitFor();
  });

  test('is sorted by a keyboard, says how, and does not move', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}countries/`);
    const button = countries(page).getByRole('button', { name: 'Country or area' });
    await button.and(page.locator(':enabled')).focus();
    const box = await countries(page).boundingBox();
    await page.keyboard.press('Enter');
    const header = countries(page).getByRole('columnheader', { name: 'Country or area' });
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const up = await rowNames(page, countries(page));
    expect(up).toEqual(up.toSorted(new Intl.Collator('en').compare));
    await page.keyboard.press('Space');
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect(await rowNames(page, countries(page))).toEqual(up.toReversed());
    expect(await countries(page).locator('[aria-sort]').count()).toBe(1);
    expect(await countries(page).boundingBox()).toEqual(box);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('the table of initiatives', () => {
  test('keeps the filters from the map to the table, to an initiative and back to the map', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(home);
    await untilPlain(page);
    await page.locator('[data-programme="nature"]').click();
    await page.waitForURL(/programme=nature$/);
    const shown = await page.getByTestId('ledger').locator('strong').innerText();
    await page.getByTestId('ledger').getByRole('link', { name: 'Initiatives' }).click();
    await page.waitForURL(/\/initiatives\/\?programme=nature$/);
    expect(await initiatives(page).getByRole('rowheader').count()).toBe(Number(shown));
    const programmes = await initiatives(page).locator('tbody td:nth-child(2)').allInnerTexts();
    expect(new Set(programmes.map((word) => word.trim()))).toEqual(new Set(['Nature']));
    await initiatives(page).locator('tbody a').first().click();
    await page.waitForURL(/\/initiative\/[^/]+\/\?programme=nature$/);
    await page.goBack();
    await page.locator('[data-programme="nature"]').click();
    await page.waitForURL(/\/initiatives\/$/);
    expect(await initiatives(page).getByRole('rowheader').count()).toBe(index.catalogue.initiatives.length);
  });

  test('sorts by title, and by how many countries the report names or claims; left empty it says what to do', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}initiatives/`);
    await initiatives(page).getByRole('button', { name: 'Initiative', exact: true }).click();
    const titles = await rowNames(page);
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('en').compare));
    await initiatives(page).getByRole('button', { name: 'Countries named' }).click();
    const named = await initiatives(page).locator('tbody td:last-child').allInnerTexts();
    const numbers = named.map((text) => Number(/^\d+/.exec(text)?.[0] ?? 0));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    const mobility = initiatives(page).getByRole('row', { name: /^Electric mobility/ });
    expect(await mobility.locator('td').last().innerText()).toBe('5 of 60');
    await follow(page, `${home}initiatives/?programme=foresight&kind=award`);
    await page.getByText('Nothing matches these filters.').waitFor();
    expect(await initiatives(page).count()).toBe(0);
  });
});

describe('on a small screen', () => {
  test('each table fits into 320 pixels, in both languages', async () => {
    const { page, home } = await openBrowser({ webgl: false, phone: true });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(home);
    await untilAwake(page);
    for (const path of ['countries/', 'initiatives/', 'funding/', 'zh/countries/', 'zh/initiatives/', 'zh/funding/']) {
      await follow(page, home + path);
      await page.locator('main table, main figure').first().waitFor();
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect(await overflowOf(page), path).toBe(0);
      const outside = await page
        .locator('main :is(a, th, td, li)')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.getBoundingClientRect().right > 320.5)
            .map((element) => element.textContent)
        );
      expect(outside, path).toEqual([]);
    }
  });

  test('a thumb sorts the initiatives and reads programme and kind below each title', async () => {
    const { page, home } = await openBrowser({ webgl: false, phone: true });
    await page.goto(`${home}initiatives/`);
    await initiatives(page).getByRole('button', { name: 'Countries named' }).tap();
    expect(await initiatives(page).locator('[aria-sort="descending"]').innerText()).toMatch(/Countries/);
    const first = await initiatives(page).getByRole('rowheader').first().innerText();
    expect(first).toMatch(/\n\s*\S+ · \S+/);
  });
});
