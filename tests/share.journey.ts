import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../tools/listen.ts';
import { allowComplaints, openBrowser } from './support/browser.ts';
import { locate, untilAwake, untilLive } from './support/map.ts';

const dialog = (page: Page) => page.locator('dialog[open]');

async function openShare(page: Page, name = 'Share', section?: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await dialog(page).waitFor();
  if (section) await dialog(page).locator('summary', { hasText: section }).click();
}

async function download(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name }).click()]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** Red, green and blue of a pixel. */
const pixel = ({ data, width }: PNG, x: number, y: number) => {
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  return [...data.subarray(at, at + 3)];
};

describe('a link', () => {
  test('to a view in Chinese with a filter, a camera and the globe opens equal in a fresh browser', async () => {
    const view = 'zh/country/NIU/?programme=climate&projection=globe#3.5/-18/-165';
    const look = async (page: Page) => ({
      address: page.url(),
      heading: await page.getByRole('heading', { level: 1 }).innerText(),
      legend: await page.getByTestId('legend').innerText()
    });
    // whoever sends it need not be able to draw the globe
    const one = await openBrowser({ webgl: false });
    await one.page.goto(one.home + view);
    await untilAwake(one.page);
    const seen = await look(one.page);
    await openShare(one.page, '分享');
    const link = await dialog(one.page).locator('input').first().inputValue();
    expect(link).toBe(one.home + view);
    await dialog(one.page).getByRole('checkbox').uncheck();
    expect(await dialog(one.page).locator('input').first().inputValue()).toBe(link.replace(/#.*/, ''));
    await one.page.close();

    const other = await openBrowser({ still: true, coarse: true });
    await other.page.goto(link);
    await untilLive(other.page);
    expect(await look(other.page)).toEqual(seen);
    const [west = 0, south = 0, east = 0, north = 0] =
      (await other.page.locator('[data-bounds]').getAttribute('data-bounds'))?.split(',').map(Number) ?? [];
    expect((west + east) / 2).toBeCloseTo(-165, 0);
    // seen from above the middle, the edges of a globe are not as far from it
    expect(Math.abs((south + north) / 2 + 18)).toBeLessThan(10);
  });

  test('is what its QR code says, is copied, and is selected by hand where the clipboard is refused', async () => {
    const { page, home, context } = await openBrowser({ webgl: false, dark: true, fresh: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const link = `${home}zh/?programme=climate,nature&q=${encodeURIComponent('预警')}#3.2/-12.3/40.1`;
    await page.goto(link);
    await untilAwake(page);
    await openShare(page, '分享');
    const { data, width, height } = PNG.sync.read(await dialog(page).getByRole('img').screenshot());
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(link);
    await dialog(page).getByRole('button', { name: '复制' }).first().click();
    await dialog(page).getByRole('button', { name: '已复制' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await page.keyboard.press('Escape');
    expect(
      await page.getByRole('button', { name: '分享', exact: true }).evaluate((one) => one === document.activeElement)
    ).toBe(true);
    expect(page.url()).toBe(link);

    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })
    );
    await openShare(page, '分享');
    await dialog(page).getByRole('button', { name: '复制' }).first().click();
    await dialog(page).getByText('Ctrl+C').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(link);
  });

  test('goes to the system’s sheet first on a telephone, and to the dialog when that is left', async () => {
    const { page, home } = await openBrowser({ webgl: false, phone: true, fresh: true });
    await page.addInitScript(() => {
      const asked: unknown[] = [];
      Object.assign(window, { asked });
      navigator.share = (data) => {
        asked.push(data);
        return asked.length > 1 ? Promise.reject(new DOMException('left', 'AbortError')) : Promise.resolve();
      };
    });
    await page.goto(`${home}country/NIU/`);
    await untilAwake(page);
    const share = page.getByRole('button', { name: 'Share', exact: true });
    await share.tap();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toEqual([
      { title: 'Niue · Groundwork', url: `${home}country/NIU/` }
    ]);
    expect(await dialog(page).count()).toBe(0);
    await share.tap();
    await dialog(page).waitFor();
  });
});

describe('an image', () => {
  test('shows what the screen shows, without WebGL, as PNG and as SVG', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}?programme=nature&q=forest#2.5/-10/-55`);
    await untilAwake(page);
    await page.waitForTimeout(1500);
    const brazil = await locate(page, [-52, -12]);
    const sea = await locate(page, [-15, -20]);
    const box = await page.getByTestId('map').boundingBox();
    const screen = PNG.sync.read(await page.screenshot());
    if (!box) throw new Error('the map has no box');
    await openShare(page, 'Share', 'Image');
    const png = await download(page, 'Save as PNG');
    expect(png.name).toMatch(/^groundwork-world-nature-forest-en-\d{4}-\d\d-\d\d\.png$/);
    const svg = await download(page, 'Save as SVG');
    const text = svg.content.toString();
    for (const words of [
      'What UNEP did in 2024',
      'Nature',
      'Initiatives under the filters',
      'Brazil',
      'annual report',
      'do not imply',
      'Data 1.'
    ])
      expect(text).toContain(words);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(text) ?? [];
    const picture = PNG.sync.read(png.content);
    expect([picture.width, picture.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(Number(width)).toBe(Math.round(box.width));
    const top = Number(/translate\(0 (\d+)\)/.exec(text)?.[1]);
    const drawn = pixel(picture, 2 * (brazil.x - box.x), 2 * (brazil.y - box.y + top));
    expect(drawn).toEqual(pixel(screen, brazil.x, brazil.y));
    expect(drawn).not.toEqual(pixel(picture, 2 * (sea.x - box.x), 2 * (sea.y - box.y + top)));
  });
});

describe('an embed', () => {
  /** A long page of another site with an embed in it, which writes down what it is told. */
  async function visit(
    sandbox: string | undefined,
    query = '',
    visitor: Parameters<typeof openBrowser>[0] = { webgl: false }
  ) {
    const visit = await openBrowser({ ...visitor, fresh: true });
    const frame = `<iframe title="Map" width="700" height="500" src="${visit.home}zh/embed/${query}" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe>`;
    const html = `<!doctype html><title>Another site</title><body style="margin:0"><script>addEventListener('message', ({ data }) => { window.told = data; });</script>${frame}<div style="height:3000px"></div>`;
    const server = await listen(
      () => createServer((_, response) => response.setHeader('content-type', 'text/html').end(html)),
      '127.0.0.1',
      0
    );
    onTestFinished(server.close);
    allowComplaints(visit.page, new RegExp(`:${server.port}/`));
    // where scripts are forbidden the browser says so
    allowComplaints(visit.page, /sandbox|csp$|favicon|blocked by CORS|ERR_FAILED|preloaded using link preload|^$/i);
    await visit.page.goto(`http://127.0.0.1:${server.port}/`);
    return { ...visit, frame: visit.page.frameLocator('iframe') };
  }

  test.each([
    [undefined, false],
    ['allow-scripts allow-same-origin allow-popups', true]
  ])('shows a country, tells its height and lets the wheel pass (sandbox: %s, WebGL: %s)', async (sandbox, webgl) => {
    const { page, frame } = await visit(sandbox, '?country=NIU&programme=climate&theme=dark', { webgl, coarse: webgl });
    await frame.getByRole('heading', { level: 1, name: '纽埃' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'told')), { timeout: 15_000 })
      .toMatchObject({
        source: 'groundwork',
        type: 'height',
        height: expect.any(Number)
      });
    expect(await frame.getByText('并不意味着').count()).toBe(1);
    expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(21, 25, 29)'
    );
    // whichever map is the last has come by then
    await (webgl ? untilLive(frame) : frame.locator('.alone').waitFor());
    const before = await frame.locator('[data-bounds]').getAttribute('data-bounds');
    await page.mouse.move(300, 250);
    for (let i = 0; i < 8; i++) await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => window.scrollY), { timeout: 5000 }).toBeGreaterThan(300);
    expect(await frame.locator('[data-bounds]').getAttribute('data-bounds')).toBe(before);
  });

  test.each(['', 'allow-popups', 'allow-scripts'])(
    'shows the map where scripts or storage are forbidden (sandbox: %s)',
    async (sandbox) => {
      const { frame } = await visit(sandbox);
      await frame.locator('svg.map path.land').first().waitFor();
      await frame.getByText('并不意味着').waitFor();
    }
  );

  test('counts what it lists, and blames the filters for an empty list, not the report', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}embed/?programme=nature`);
    await page.getByRole('heading', { level: 2, name: '29 initiatives' }).waitFor();
    await page.goto(`${home}embed/?country=NIU&programme=nature`);
    await page.getByText('Nothing matches these filters.').waitFor();
    await page.goto(`${home}embed/?country=FRA`);
    await page.getByText('The report names no work here.').waitFor();
  });

  test('opens a country in place, and the full view in a window of its own', async () => {
    const { page, frame, context, home } = await visit('allow-scripts allow-same-origin allow-popups', '?panel=0');
    await untilAwake(frame);
    await page.waitForTimeout(1000);
    await frame.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/\/zh\/embed\/\?country=[A-Z]{3}&panel=0$/);
    const code = /country=([A-Z]{3})/.exec(page.frames()[1]?.url() ?? '')?.[1];
    const [full] = await Promise.all([
      context.waitForEvent('page'),
      frame.getByRole('link', { name: '打开完整地图' }).click()
    ]);
    await full.waitForURL(`${home}zh/country/${code}/`);
  });

  test('is built with a preview, and its code is one frame', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}country/COL/`);
    await untilAwake(page);
    await openShare(page, 'Share', 'Embed');
    await dialog(page).getByLabel('Country').selectOption('NIU');
    await dialog(page).getByLabel('Language').selectOption('zh');
    await dialog(page).getByLabel('With the list').uncheck();
    const code = await dialog(page).getByLabel('Code for your page').inputValue();
    expect(code).toBe(
      `<iframe src="${home}zh/embed/?country=NIU&#38;panel=0" title="Map: Niue" width="100%" height="640" loading="lazy" style="border: 0; max-width: 100%"></iframe>`
    );
    await page.frameLocator('dialog iframe').getByRole('heading', { level: 1, name: '纽埃' }).waitFor();
    await dialog(page).getByLabel('Country').selectOption({ label: 'The whole world' });
    expect(await dialog(page).getByLabel('Code for your page').inputValue()).toContain(
      'title="Map: What UNEP did in 2024"'
    );
  });
});

test('on paper a page is its map, its text and its address', async () => {
  const { page, home } = await openBrowser({ dark: true, coarse: true });
  await page.goto(`${home}country/COL/`);
  await untilLive(page);
  // the page writes its address when it is printed
  await page.pdf();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByTestId('map').getByRole('button').first().isVisible()).toBe(false);
  expect(await page.locator('.maplibregl-canvas').isVisible()).toBe(false);
  await page.getByRole('heading', { level: 1, name: 'Colombia' }).waitFor();
  await page.getByText(`${home}country/COL/`).waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 253, 249)');
  const colombia = page.locator('svg.map [data-code="COL"] path').first();
  expect(await colombia.evaluate((path) => getComputedStyle(path).fill)).toMatch(/^rgb/);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(1000);
});
