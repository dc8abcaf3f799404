import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { writeAddress, plainAddress } from '#lib/address/address.ts';
import { listPages } from '#lib/address/list-pages.ts';
import { locales } from '#lib/catalogue/locales.ts';
import { listInitiativeIds } from '#lib/server/describe-initiative.ts';
import { listTerritories } from '#lib/server/list-territories.ts';
import { allowComplaints, openBrowser } from './support/browser.ts';
import { untilAwake } from './support/map.ts';

interface Head {
  title: string;
  description: string;
  canonical: string;
  alternates: Record<string, string>;
  things: Record<string, unknown>[];
}

/** What a page tells those who do not look at it: the one that is open, or HTML as it comes. */
async function readHead(page: Page, html?: string): Promise<Head> {
  return page.evaluate((html) => {
    const read = (selector: string, name: string) => whole.querySelector(selector)?.getAttribute(name) ?? '';
    const whole = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
    const links = [...whole.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')];
    const scripts = [...whole.querySelectorAll('script[type="application/ld+json"]')];
    return {
      title: whole.title,
      description: read('meta[name="description"]', 'content'),
      canonical: read('link[rel="canonical"]', 'href'),
      alternates: Object.fromEntries(links.map((link) => [link.hreflang, link.getAttribute('href') ?? ''])),
      things: scripts.flatMap((script) => JSON.parse(script.textContent ?? '')['@graph'])
    };
  }, html);
}

/** The heads of pages as they come, before any script; only a parser of the browser is asked. */
async function readHeads(addresses: readonly string[]): Promise<[address: string, head: Head][]> {
  const { page } = await openBrowser({ webgl: false });
  const heads: [string, Head][] = [];
  for (const address of addresses) heads.push([address, await readHead(page, await (await fetch(address)).text())]);
  return heads;
}

/** Every address that a page's data name on this site. */
function findAddresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'url' || key === 'item' || key === 'contentUrl') && typeof inner === 'string'
      ? [inner]
      : findAddresses(inner)
  );
}

const kinds: [address: string, types: string[]][] = [
  ['', ['WebSite']],
  ['country/NIU/', ['Place', 'BreadcrumbList']],
  ['country/FRA/', ['Place', 'BreadcrumbList']],
  ['initiative/sids-early-warning/', ['Project', 'BreadcrumbList']],
  ['initiative/world-environment-day-2024/', ['Event', 'BreadcrumbList']],
  ['initiative/emissions-gap-report-2024/', ['Report', 'BreadcrumbList']],
  ['countries/', ['BreadcrumbList']],
  ['initiatives/', ['BreadcrumbList']],
  ['funding/', ['BreadcrumbList']],
  ['data/', ['Dataset', 'BreadcrumbList']],
  ['about/', ['BreadcrumbList']],
  ['accessibility/', ['BreadcrumbList']]
];

describe.each(locales)('in %s', (locale) => {
  const prefix = locale === 'en' ? '' : `${locale}/`;

  const addresses = kinds.map(([address]) => inject('address') + prefix + address);

  test('each kind of page says what it is about, at one address, and names itself in the other languages', async () => {
    const said = new Set<string>();
    for (const [i, [address, head]] of (await readHeads(addresses)).entries()) {
      expect(new URL(head.canonical, address).pathname, address).toBe(new URL(address).pathname);
      expect(Object.keys(head.alternates), address).toEqual([...locales, 'x-default']);
      expect(head.alternates[locale], address).toBe(head.canonical);
      expect(head.things.map((thing) => thing['@type'])).toEqual(kinds[i]?.[1]);
      expect(head.description.length, address).toBeGreaterThan(20);
      said.add(head.title).add(head.description);
    }
    expect(said.size).toBe(2 * kinds.length);
  });

  test('every address that the data of a page name on this site exists', async () => {
    const paths = new Set<string>();
    for (const [page, { canonical, things }] of await readHeads(addresses)) {
      // a build that knows its origin names that, wherever it is served
      const { origin } = new URL(canonical, page);
      const named = findAddresses(things).map((address) => new URL(address, page));
      for (const address of named) if (address.origin === origin) paths.add(address.pathname);
    }
    expect(paths.size).toBeGreaterThan(kinds.length);
    for (const path of paths) expect((await fetch(new URL(path, inject('address')))).status, path).toBe(200);
  });
});

test('the head follows the reader from page to page, but for what only engines read in the HTML', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}country/NIU/?programme=climate`);
  await untilAwake(page);
  expect((await readHead(page)).things.map((thing) => thing['@type'])).toEqual(['Place', 'BreadcrumbList']);
  await page.getByRole('link', { name: 'Early warning for six small island developing States' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Early warning for six small island developing States' }).waitFor();
  const head = await readHead(page);
  expect(head.canonical).toMatch(/\/initiative\/sids-early-warning\/$/);
  expect(head.things).toEqual([]);
});

test('search engines are told of every page that may be found, and of no other', () => {
  const build = join(import.meta.dirname, '..', 'build');
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const found = files
    .filter((file) => !/<meta name="robots" content="noindex/.test(readFileSync(join(build, file), 'utf8')))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
  const codes = listTerritories('en').map(({ code }) => code);
  const listed = listPages(codes, listInitiativeIds()).flatMap((page) =>
    locales.map((locale) => writeAddress(plainAddress(locale, page)))
  );
  expect(found.sort()).toEqual(listed.sort());
});

test('robots may read everything', async () => {
  const robots = await fetch(`${inject('address')}robots.txt`);
  expect(robots.headers.get('content-type')).toContain('text/plain');
  expect(await robots.text()).toMatch(/^User-agent: \*\nDisallow:\n/);
});

describe('a wrong address', () => {
  test.each([
    ['country/Turkey/', 'Türkiye', /\/country\/TUR\/$/],
    [
      'initiative/sids-early-waring/',
      'Early warning for six small island developing States',
      /\/initiative\/sids-early-warning\/$/
    ],
    ['zh/country/韩国/', '大韩民国', /\/zh\/country\/KOR\/$/],
    ['places/brazil.html', 'Brazil', /\/country\/BRA\/$/]
  ])('%s offers %s', async (address, name, target) => {
    const { page, home } = await openBrowser({ webgl: false });
    // the page for all wrong addresses prepares for English
    allowComplaints(page, /404|preloaded using link preload/);
    await page.goto(home + address);
    const offer = page.locator('[role="status"]').getByRole('link', { name, exact: true });
    await offer.waitFor();
    // to move the map takes nothing of it away
    await page.getByRole('button', { name: /Zoom in|放大/ }).click();
    await page.waitForURL(/#/);
    await offer.click();
    await page.waitForURL(target);
    expect(await page.locator('h1').textContent()).toBe(name);
  });

  test('that is like nothing leads on to the tables', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    allowComplaints(page, /404|preloaded using link preload/);
    await page.goto(`${home}country/qqqqqq/`);
    const said = page.locator('[role="status"]');
    await said.getByRole('link', { name: 'Countries' }).waitFor();
    expect(await said.getByText('Did you mean').count()).toBe(0);
  });

  test('leads on in both languages without JavaScript, and is not to be found', async () => {
    const { page, home } = await openBrowser({ javaScript: false });
    allowComplaints(page, /404|preloaded using link preload/);
    const answer = await page.goto(`${home}country/Turkey/`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    const { pathname } = new URL(home);
    for (const link of ['', 'countries/', 'initiatives/', 'zh/', 'zh/countries/', 'zh/initiatives/']) {
      expect(await page.locator(`article a[href="${pathname}${link}"]`).count(), link).toBe(1);
    }
  });
});

describe('the page about the method', () => {
  test.each(locales)('in %s leads to each of its sections, which stand at the same ids', async (locale) => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}${locale === 'en' ? '' : `${locale}/`}about/`);
    await untilAwake(page);
    const links = await page
      .locator('article nav a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const headings = await page.locator('article h2').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(links).toEqual(headings);
    expect(headings).toContain('#accessibility');
    await page.locator('article nav a[href="#missing"]').click();
    await page.waitForURL(/#missing$/);
    expect(await page.locator('#missing').evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(400);
  });
});
