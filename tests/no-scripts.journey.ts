import { describe, expect, inject, test } from 'vitest';
import { writeAddress, plainAddress } from '#lib/address/address.ts';
import { listPages } from '#lib/address/list-pages.ts';
import { locales, type Locale } from '#lib/catalogue/locales.ts';
import { listInitiativeIds } from '#lib/server/describe-initiative.ts';
import { listTerritories } from '#lib/server/list-territories.ts';
import { openBrowser } from './support/browser.ts';

const pages = listPages(
  listTerritories('en').map(({ code }) => code),
  listInitiativeIds()
);

/** A page as it comes, without what only scripts and eyes use: neither they nor the drawing of the map. */
const readHtml = async (address: string) => {
  const answer = await fetch(address);
  expect(answer.status, address).toBe(200);
  return strip(await answer.text());
};

const strip = (html: string) => html.replace(/<(svg|script|style|template)\b[\s\S]*?<\/\1>/g, '');

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Where the links of a page lead on this site, without query and hash. */
const findLinks = (html: string, page: string) =>
  [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), page))
    .filter(({ origin, pathname }) => origin === new URL(page).origin && pathname.endsWith('/'))
    .map(({ origin, pathname }) => origin + pathname);

/** Follows every link from a page to wherever it leads, and gives each page's text by its address. */
async function crawl(start: string): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  let next = [start];
  while (next.length > 0) {
    const found = new Set<string>();
    for (const address of next) {
      const html = await readHtml(address);
      read.set(address, textOf(/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? ''));
      for (const link of findLinks(html, address)) found.add(link);
    }
    next = [...found].filter((address) => !read.has(address));
  }
  return read;
}

describe('without scripts, and without the map', () => {
  test('links lead from the home page to every page of the sitemap, in every language, and each says what it is about', async () => {
    const home = inject('address');
    const read = await crawl(home);
    const addressOf = (locale: Locale, page: (typeof pages)[number]) =>
      home.replace(/\/$/, '') + writeAddress(plainAddress(locale, page));
    const missed = locales.flatMap((locale) =>
      pages.map((page) => addressOf(locale, page)).filter((address) => !read.has(address))
    );
    expect(missed).toEqual([]);
    expect(read.size).toBeGreaterThan(600);
    for (const locale of locales) {
      for (const { code, name } of listTerritories(locale)) {
        expect(read.get(addressOf(locale, { name: 'country', code })), code).toContain(name);
      }
    }
    for (const [address, text] of read) expect(text.length, address).toBeGreaterThan(100);
  }, 120_000);

  test('a table holds every country with its number, and another every initiative', async () => {
    const home = inject('address');
    const rows = (html: string) => [...html.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) => textOf(row));
    for (const locale of locales) {
      const root = home + (locale === 'en' ? '' : `${locale}/`);
      const countries = await readHtml(`${root}countries/`);
      for (const { name } of listTerritories(locale)) expect(textOf(countries), name).toContain(name);
      expect(rows(countries).filter((row) => /\d+/.test(row)).length).toBeGreaterThan(40);
      expect(rows(await readHtml(`${root}initiatives/`))).toHaveLength(listInitiativeIds().length + 1);
    }
  });

  test('a reader walks by links alone from the world to a country, its initiative, its source, and the other language', async () => {
    const { page, home } = await openBrowser({ javaScript: false });
    await page.goto(home);
    await page.locator('header').getByRole('link', { name: 'Countries' }).click();
    await page.locator('main').getByRole('link', { name: 'Niue', exact: true }).click();
    await page
      .locator('main')
      .getByRole('link', { name: /Early warning/ })
      .click();
    const main = page.locator('main');
    expect(
      await main
        .getByRole('link', { name: /UNEP|年度报告|Annual Report/ })
        .first()
        .getAttribute('href')
    ).toMatch(/^https:/);
    await page.getByRole('link', { name: '中文' }).click();
    expect(new URL(page.url()).pathname).toMatch(/\/zh\/initiative\/sids-early-warning\/$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh');
    await page.getByRole('link', { name: '无障碍说明' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('无障碍说明');
    await page.locator('main').getByRole('link', { name: '下载' }).click();
    const href = await page.locator('main a[href$=".csv"]').first().getAttribute('href');
    expect((await page.request.get(new URL(href ?? '', page.url()).href)).status()).toBe(200);
  });
});

test('a link that only a script or the map has is not followed', () => {
  const html =
    '<script>"<a href=\\"/x/\\">"</script><svg><a href="/m/"></a></svg><a class="k" href="/y/?q=1&amp;r=2#z">y</a>';
  expect(findLinks(strip(html), 'http://here/')).toEqual(['http://here/y/']);
});
