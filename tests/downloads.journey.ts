import { readFileSync } from 'node:fs';
import { getIssues } from '@placemarkio/check-geojson';
import { XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, inject, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { findBarriers, findOverflow, findSmallTargets } from './support/inspect.ts';
import { follow, untilAwake } from './support/map.ts';

const buttons = (page: Page) => page.getByTestId('view-downloads');

/** Clicks a button of what is seen now, and gives the file's name and bytes. */
async function take(page: Page, button: string): Promise<{ name: string; bytes: Buffer; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    buttons(page).getByRole('button', { name: button, exact: true }).click()
  ]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

const readCsv = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

/** The ids that the page of all initiatives lists under a query. */
async function listed(page: Page, home: string, query: string): Promise<string[]> {
  await page.goto(`${home}initiatives/${query}`);
  await page.getByTestId('active-filters').waitFor();
  const hrefs = await page
    .locator('main tbody th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  return hrefs.map((href) => /initiative\/([^/]+)\//.exec(href ?? '')?.[1] ?? '').toSorted();
}

describe.each(['', 'zh/'])('without JavaScript, at /%sdata/', (root) => {
  test('every file is a link that leads to what it says', async () => {
    const { page, home } = await openBrowser({ javaScript: false });
    await page.goto(`${home}${root}data/`);
    const links = await page
      .locator('main a[download]')
      .evaluateAll((all) => all.map((link) => [String(Reflect.get(link, 'href')), link.getAttribute('download')]));
    expect(links.length).toBeGreaterThan(10);
    for (const [href = '', name] of links) {
      expect(href?.endsWith(`/data/${name}`)).toBe(true);
      const response = await fetch(href ?? '');
      expect(response.status, name ?? '').toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
    expect(await buttons(page).count()).toBe(0);
    expect(await page.locator('main dl dt').count()).toBeGreaterThan(50);
  });
});

test('the feed is announced in the head of every page and can be read', async () => {
  const home = inject('address');
  for (const path of ['', 'zh/country/NIU/']) {
    const html = await (await fetch(home + path)).text();
    const [, href] = /<link\b[^>]*\btype="application\/atom\+xml"[^>]*\bhref="([^"]+)"/.exec(html) ?? [];
    const response = await fetch(new URL(href ?? 'no-feed', home + path));
    expect(response.status, path).toBe(200);
    const xml = await response.text();
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain(path.startsWith('zh') ? 'xml:lang="zh"' : 'xml:lang="en"');
  }
});

test('the API answers with its index, its files and its description', async () => {
  const get = async (file: string) => {
    const response = await fetch(`${inject('address')}api/v1/${file}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    return response.json();
  };
  const { files, counts, about } = await get('index.json');
  for (const file of Object.values<string>(files)) await get(file.replace('{id}', 'sids-early-warning'));
  expect((await get('initiatives.json')).initiatives).toHaveLength(counts.initiatives);
  expect((await get('initiatives/sids-early-warning.json')).about).toEqual(about);
});

describe('what you see now', () => {
  test('is offered from a filtered map and holds exactly what it shows', async () => {
    const query = '?programme=nature&region=asia-pacific';
    const { page, home } = await openBrowser({ webgl: false });
    const ids = await listed(page, home, query);
    expect(ids.length).toBeGreaterThan(2);
    await page.goto(home + query);
    await page.getByTestId('active-filters').waitFor();
    await page.getByTestId('ledger').getByRole('link', { name: 'Download' }).click();
    await page.waitForURL(/\/data\/\?programme=nature&region=asia-pacific$/);

    const csv = await take(page, 'CSV: initiatives');
    expect(csv.name).toMatch(/^groundwork-unep-2024-initiatives-v[\d.]+-programme-nature-region-asia-pacific\.csv$/);
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(
      readCsv(csv.text)
        .map(({ id }) => id)
        .toSorted()
    ).toEqual(ids);

    const { initiatives } = JSON.parse((await take(page, 'JSON')).text);
    expect(initiatives.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids);

    const pairs = initiatives.flatMap(({ id, countries }: { id: string; countries: { code: string }[] }) =>
      countries.map(({ code }) => `${id} ${code}`)
    );
    const links = readCsv((await take(page, 'CSV: initiatives by country')).text);
    expect(links.map(({ initiative, country }) => `${initiative} ${country}`).toSorted()).toEqual(pairs.toSorted());

    const [sheet] = await readXlsxFile((await take(page, 'Excel')).bytes);
    expect(
      sheet?.data
        .slice(1)
        .map(([id]) => String(id))
        .toSorted()
    ).toEqual(ids);

    const geojson = (await take(page, 'GeoJSON')).text;
    expect(getIssues(geojson)).toEqual([]);
    const iati = (await take(page, 'IATI 2.03')).text;
    expect(XMLValidator.validate(iati)).toBe(true);
    expect(iati.match(/<iati-activity /g)).toHaveLength(ids.length);
  });

  test('is a click away from the tables and from the release at the foot of every page', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    const { about } = await (await fetch(`${home}api/v1/index.json`)).json();
    await page.goto(`${home}countries/?kind=award`);
    await page.getByTestId('active-filters').getByRole('link', { name: 'Download' }).click();
    await page.waitForURL(/\/data\/\?kind=award$/);
    await buttons(page).waitFor();
    await follow(page, `${home}country/NIU/`);
    await page.getByRole('link', { name: `Data ${about.release.version}` }).click();
    await page.waitForURL(/\/data\/$/);
    await page.getByRole('heading', { name: 'The data', level: 1 }).waitFor();
  });

  test('follows a search, in Chinese', async () => {
    const { page, home } = await openBrowser({ webgl: false, locale: 'zh-CN' });
    await page.goto(`${home}zh/data/?q=${encodeURIComponent('珊瑚')}`);
    await buttons(page).locator('button[aria-disabled="false"]').first().waitFor();
    const { name, text } = await take(page, 'JSON');
    expect(name).toMatch(/-search-珊瑚\.json$/);
    const shown = await page.getByTestId('active-filters').innerText();
    expect(JSON.parse(text).initiatives).toHaveLength(Number(/\d+/.exec(shown)?.[0]));
    await page.getByRole('status').getByText(name).waitFor();
  });

  test('says that a file could not be made, makes it when asked again, and is nothing where nothing is left', async () => {
    const { page, home, context } = await openBrowser({ webgl: false, fresh: true });
    await page.goto(`${home}data/?programme=gender`);
    await buttons(page).waitFor();
    await context.route('**/api/v1/territories.json', (route) => route.fulfill({ status: 200, body: 'nonsense' }));
    await buttons(page).getByRole('button', { name: 'JSON', exact: true }).click();
    await page.getByText('The file could not be made.').waitFor();
    await context.unroute('**/api/v1/territories.json');
    expect(JSON.parse((await take(page, 'JSON')).text).initiatives).toHaveLength(6);
    await follow(page, `${home}data/?programme=foresight&kind=award`);
    await page.getByText('Nothing matches these filters.').waitFor();
    expect(await buttons(page).locator('button[aria-disabled="false"]').count()).toBe(0);
  });
});

describe.each([
  ['', {}],
  ['zh/', { dark: true, phone: true }]
])('a reader of /%sdata/', (root, visitor) => {
  test('meets no barrier, with everything unfolded', async () => {
    const { page, home } = await openBrowser({ webgl: false, ...visitor });
    await page.goto(`${home}${root}data/`);
    await untilAwake(page);
    for (const query of ['', '?programme=nature']) {
      await follow(page, `${home}${root}data/${query}`);
      await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      // the map is looked through on other pages
      expect(await findBarriers(page, ['svg.map'])).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);
      expect(await findOverflow(page)).toEqual([]);
    }
  });
});
