import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { follow } from './support/map.ts';

const readMain = (page: Page) => page.locator('main').innerText();

/** The page is alive: a browser that cannot draw the live map says so, and is quicker to test the text with. */
const untilAlive = (page: Page) => page.getByText(/cannot draw the live map|无法绘制动态地图/).waitFor();

/** Nothing may stick out to the side: on a phone that makes the whole page slide. */
const hangsOver = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

describe.each([
  ['a wide screen', { webgl: false }],
  ['a phone', { webgl: false, phone: true }]
] as const)('on %s', (_, visitor) => {
  test('the world is a sentence, a few figures with their role, and a reason for what is not on the map', async () => {
    const { page, home } = await openBrowser(visitor);
    await page.goto(home);
    await untilAlive(page);
    expect((await page.getByTestId('ledger').innerText()).replace(/\s+/g, ' ')).toMatch(
      /^\d+ initiatives, of which \d+ name at least one country and \d+ are regional or global: \d+ links to \d+ countries\./
    );
    const figures = page.locator('section section', { has: page.getByRole('heading', { name: 'A few figures' }) });
    expect(await figures.getByRole('listitem').count()).toBeGreaterThanOrEqual(4);
    for (const role of ['Done', 'Expected', 'Promised by others', 'Context']) {
      await figures.getByText(role).first().waitFor();
    }
    await page.getByText('The report says how many countries, but not which.').waitFor();
    expect(await hangsOver(page)).toBe(0);
    await figures.getByRole('link', { name: 'Kunming Biodiversity Fund' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kunming Biodiversity Fund' }).waitFor();
    expect(await readMain(page)).toContain('about 230 million US dollars');
  });

  test('Kenya is named in full, with its work by programme, its own figure, what it hosted, gave, and lies beside', async () => {
    const { page, home } = await openBrowser(visitor);
    await page.goto(`${home}country/KEN/`);
    await untilAlive(page);
    const text = await readMain(page);
    for (const said of ['Republic of Kenya', '2 million companies', 'Young Talent Pipeline', 'What it gave in 2024']) {
      expect(text).toContain(said);
    }
    expect(await page.getByTestId('counted').innerText()).toContain('it does not say');
    expect(await hangsOver(page)).toBe(0);
    await page.locator('main').getByRole('link', { name: 'United Republic of Tanzania' }).click();
    await page.getByRole('heading', { level: 1, name: 'United Republic of Tanzania' }).waitFor();
    await page.getByText('The report names no work here.').waitFor();
    await page.getByText(/names \d+ of the 54 countries in this region/).waitFor();
  });

  test('electric mobility shows claim against names, why others are related, and what stands beside it', async () => {
    const { page, home } = await openBrowser(visitor);
    await page.goto(`${home}initiative/electric-mobility/`);
    await untilAlive(page);
    expect(await page.getByTestId('reach').innerText()).toMatch(/^60 countries, 5 of them named/);
    await page
      .getByText(/^Same countr(y|ies): /)
      .first()
      .waitFor();
    expect(await hangsOver(page)).toBe(0);
    const next = page.getByTestId('beside').locator('[rel=next]');
    const title = (await next.innerText()).split('\n').at(-1) ?? '';
    await next.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByTestId('beside').locator('[rel=prev]').click();
    await page.waitForURL(/\/initiative\/electric-mobility\/$/);
  });

  test('a Chinese reader finds numbers, names and punctuation as Chinese writes them', async () => {
    const { page, home } = await openBrowser({ ...visitor, locale: 'zh-CN' });
    await page.goto(`${home}zh/`);
    await untilAlive(page);
    const world = await readMain(page);
    for (const said of ['230万公顷', '约2.3亿美元', '1066', '350万人']) expect(world).toContain(said);
    await page.goto(`${home}zh/country/DEU/`);
    const germany = await readMain(page);
    expect(germany).toContain('德意志联邦共和国');
    expect(germany).toContain('向环境基金缴付800万美元');
    expect(germany).toContain('专项资金4780万美元');
  });
});

test('previous and next keep to the filters, and so do the figures of the world page', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}initiative/sids-early-warning/?programme=climate`);
  await page
    .getByTestId('beside')
    .getByText(/^\d+ of \d+ initiatives under the filters$/)
    .waitFor();
  for (let steps = 0; steps < 3; steps++) {
    const before = page.url();
    await page.getByTestId('beside').locator('[rel=next]').click();
    await page.waitForURL((url) => url.href !== before);
    expect(new URL(page.url()).search).toBe('?programme=climate');
    expect(await page.locator('main').getByText('Climate ·').count()).toBe(1);
  }
  await follow(page, `${home}?programme=nature`);
  await page.getByText('under the filters').first().waitFor();
  const text = await readMain(page);
  expect(text).toContain('2.3 million hectares');
  expect(text).not.toContain('2.6 to 3.1 °C');
});

test('a territory that is no State is not told what States may have', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}country/BVT/`);
  await untilAlive(page);
  for (const code of ['BVT', 'ESH']) {
    await follow(page, `${home}country/${code}/`);
    await page.getByText('The report names no work here.').waitFor();
    expect(await page.getByTestId('counted').count()).toBe(0);
    await page.getByRole('heading', { name: 'Nearby' }).waitFor();
  }
});

describe('without JavaScript', () => {
  test.each([
    ['', 'Show 30 more'],
    ['zh/', '再显示30项'],
    ['country/KEN/', ''],
    ['zh/country/CHN/', ''],
    ['initiative/electric-mobility/', ''],
    ['zh/initiative/world-environment-day-2024/', '']
  ])('/%s shows the same text, and what is folded leads to the whole list', async (path, button) => {
    const { page: plain, home } = await openBrowser({ webgl: false, javaScript: false });
    await plain.goto(home + path);
    const text = await readMain(plain);
    if (button) {
      const initiatives = Number(await plain.getByTestId('ledger').locator('strong').innerText());
      await plain.getByText(button).click();
      await plain.locator('details[open] a').click();
      await plain.waitForURL(/\/initiatives\/$/);
      expect(await plain.locator('tbody tr').count()).toBe(initiatives);
    }
    // a page left open complains after some seconds that it preloads what only scripts use
    await plain.close();
    const { page: live } = await openBrowser({ webgl: false });
    await live.goto(home + path);
    await untilAlive(live);
    expect(await readMain(live)).toBe(text);
  });
});
