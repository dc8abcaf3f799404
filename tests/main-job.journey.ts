import { describe, expect, test } from 'vitest';
import { allowComplaints, openBrowser } from './support/browser.ts';
import { clickPlace, locate, untilAwake, untilLive, untilPlain } from './support/map.ts';

const niue = [-169.87, -19.05] as const;
const colombia = [-73, 4] as const;

describe('a visitor', () => {
  test('clicks Niue at world zoom and reads the early-warning initiative; then moves a filtered map, and a second person finds the same in Chinese', async () => {
    const { page, home } = await openBrowser({ coarse: true, still: true });
    await page.goto(home);
    await untilLive(page);
    await clickPlace(page, niue);
    await page.getByRole('heading', { level: 1, name: 'Niue' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/country\/NIU\/$/);
    await page.getByRole('link', { name: /Early warning/i }).click();
    await page.getByRole('heading', { level: 1, name: /Early warning/i }).waitFor();
    expect(await page.locator('main').innerText()).toContain('支持社区应对气候变化');

    await page.getByRole('link', { name: 'Groundwork' }).click();
    await page.getByTestId('ledger').waitFor();
    await page.locator('[data-programme="climate"]').click();
    await page.waitForURL(/programme=climate$/);
    const map = page.getByTestId('map');
    const box = await map.boundingBox();
    if (!box) throw new Error('the map has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 120, box.y + box.height / 2 + 40, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(/#-?[\d.]+\/-?[\d.]+\/-?[\d.]+$/);
    const bounds = (await map.getAttribute('data-bounds'))?.split(',').map(Number) ?? [];

    const chinese = await page.getByRole('link', { name: '中文' }).getAttribute('href');
    const { page: other } = await openBrowser({ locale: 'zh-CN', webgl: false });
    await other.goto(new URL(chinese ?? '', page.url()).href);
    await untilPlain(other);
    await other.getByText('筛选后').first().waitFor();
    expect(await other.locator('html').getAttribute('lang')).toBe('zh');
    expect(await other.locator('[data-programme="climate"]').getAttribute('aria-pressed')).toBe('true');
    const found = (await other.getByTestId('map').getAttribute('data-bounds'))?.split(',').map(Number) ?? [];
    bounds.forEach((edge, i) => expect(found[i]).toBeCloseTo(edge, 0));
  });

  test('chooses Nature, sees counts change, finds the same after a reload, adds Climate and takes both away', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(home);
    await untilPlain(page);
    const ledger = page.getByTestId('ledger').locator('strong');
    const all = Number(await ledger.innerText());
    await page.locator('[data-programme="nature"]').click();
    await page.getByText('under the filters').first().waitFor();
    await expect.poll(async () => Number(await ledger.innerText())).toBeLessThan(all);
    const some = Number(await ledger.innerText());
    expect(some).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('?programme=nature');
    await page.reload();
    await page.getByText('under the filters').first().waitFor();
    expect(await page.locator('[data-programme="nature"]').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(async () => Number(await ledger.innerText())).toBe(some);
    await page.locator('[data-programme="climate"]').click();
    await page.waitForURL(/programme=climate,nature$/);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.waitForURL((url) => url.search === '');
    await expect.poll(async () => Number(await ledger.innerText())).toBe(all);
  });

  test('follows Colombia to the e-buses, comes back with the Back button, and leaves by Escape or the open sea', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(home);
    await untilPlain(page);
    await clickPlace(page, colombia);
    await page.getByRole('heading', { level: 1, name: 'Colombia' }).waitFor();
    await page.locator('main').getByRole('link', { name: /bus/i }).first().click();
    await page.waitForURL(/\/initiative\/colombia-e-buses\/$/);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Colombia' }).waitFor();
    await page.goBack();
    await page.getByTestId('ledger').waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Colombia' }).waitFor();

    await page.keyboard.press('Escape');
    await page.getByTestId('ledger').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Colombia' }).waitFor();
    await clickPlace(page, [-53, -10]);
    await page.getByRole('heading', { level: 1, name: 'Brazil' }).waitFor();
    await clickPlace(page, [-30, 0]);
    await page.getByTestId('ledger').waitFor();
  });

  test('reads how many countries electric mobility names, and goes to its part in Colombia and back', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}initiative/electric-mobility/`);
    await page.locator('svg.map .outline').first().waitFor({ state: 'attached' });
    await untilAwake(page);
    expect(await page.getByTestId('reach').innerText()).toMatch(/^60 countries, 5 of them named/);
    const main = page.locator('main');
    await main.getByRole('link', { name: 'Colombia', exact: true }).waitFor();
    await main.getByRole('link', { name: 'Electric buses in Colombia' }).click();
    await page.waitForURL(/\/initiative\/colombia-e-buses\/$/);
    await main
      .getByText('Part of')
      .getByRole('link', { name: /^Electric mobility/ })
      .click();
    await page.waitForURL(/\/initiative\/electric-mobility\/$/);
  });

  test('changes the language and keeps the view', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}country/NIU/?programme=climate`);
    await page.getByText('1 initiative names this country').waitFor();
    await page.getByRole('link', { name: '中文' }).click();
    await page.getByRole('heading', { level: 1, name: '纽埃' }).waitFor();
    expect(new URL(page.url()).search).toBe('?programme=climate');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh');
  });

  test('follows links before any script has come, and keeps the filters, and the camera for another language', async () => {
    const { page, home, context } = await openBrowser({ webgl: false, fresh: true });
    await context.route('**/*.js', () => {});
    await page.goto(`${home}?programme=climate&region=asia-pacific#3/-10/170`, { waitUntil: 'commit' });
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL(/\/zh\/\?programme=climate&region=asia-pacific#3\/-10\/170$/);
    await page.locator('svg.map a[data-code="NZL"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zh\/country\/NZL\/\?programme=climate&region=asia-pacific$/);
    await context.unrouteAll();
  });

  test('reads a country and an initiative without JavaScript', async () => {
    const { page, home } = await openBrowser({ javaScript: false });
    await page.goto(`${home}zh/country/NIU/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('纽埃');
    await page.locator('main').getByRole('link', { name: /预警/ }).click();
    expect(new URL(page.url()).pathname).toMatch(/\/zh\/initiative\/sids-early-warning\/$/);
  });

  test('without WebGL is told so once and keeps the plain map, which names what a pointer is over and answers clicks', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(home);
    await page.getByText('This browser cannot draw the live map').waitFor();
    const { x, y } = await locate(page, [-53, -10]);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 2, y);
    const tip = page.getByTestId('tip');
    await tip.waitFor();
    expect(await tip.innerText()).toMatch(/^Brazil\s+\d+ initiatives$/);
    await clickPlace(page, [-53, -10]);
    await page.getByRole('heading', { level: 1, name: 'Brazil' }).waitFor();
    expect(await page.getByText('This browser cannot draw the live map').count()).toBe(1);
  });
});

/** What is asked for, where that leads, and what the page says of it. */
const mistakes: readonly [path: string, address: RegExp, said?: string][] = [
  ['country/niu/', /\/country\/NIU\/$/, undefined],
  ['country/570', /\/country\/NIU\/$/, undefined],
  ['zh/country/NU/', /\/zh\/country\/NIU\/$/, undefined],
  ['country/XQZ/', /^[^?#]*\/$/, 'XQZ'],
  ['initiative/no-such-thing/', /^[^?#]*\/$/, 'no-such-thing'],
  ['no/such/page', /^[^?#]*\/$/, 'no/such/page'],
  ['zh/nothing-here/', /\/zh\/$/, 'nothing-here'],
  ['?programme=climat', /\/$/, 'climat'],
  ['?programme=%3Cscript%3Ealert(1)%3C/script%3E', /\/$/, '<script>'],
  ['#NaN/91/1e9', /\/$/, 'NaN/91/1e9']
];

test('a hostile or mistaken address shows a page and a sentence', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  // the page for all wrong addresses prepares for English
  allowComplaints(page, /404|preloaded using link preload/);
  for (const [path, address, said] of mistakes) {
    // a hash alone would be no visit
    await page.goto('about:blank');
    await page.goto(home + path);
    await page.waitForURL(address);
    await page.locator('main h1').waitFor();
    if (said) await page.getByRole('status').getByText(said).first().waitFor();
    else expect(await page.locator('main h1').innerText(), path).toMatch(/Niue|纽埃/);
  }
});

describe('a keyboard alone', () => {
  test('is shown the keys at a question mark, then walks from Samoa to Niue and opens it, hearing each name', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}country/WSM/`);
    await untilPlain(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
    // Escape has put away the keys and left nothing else
    expect(new URL(page.url()).pathname).toMatch(/\/country\/WSM\/$/);
    const map = page.getByRole('application');
    await map.focus();
    const heard = page.getByTestId('announcement');
    let before = '';
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key);
      await expect.poll(() => heard.innerText()).not.toBe(before);
      expect(await heard.innerText()).toMatch(/\S+, (\d+ initiative|Not named)/);
      before = await heard.innerText();
      if ((await heard.innerText()).startsWith('Niue')) break;
    }
    expect(await heard.innerText()).toBe('Niue, Asia and the Pacific, 1 initiative');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Niue' }).waitFor();
  });

  test('goes from the address bar to the initiative in Niue, and the map is one stop on the way', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(home);
    await page.locator('svg.alone').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300) ?? '');
    const stops: string[] = [];
    for (let i = 0; i < 60 && !stops.some((stop) => stop.includes('id="panel"')); i++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
      if (stops.filter((stop) => stop.includes('role="application"')).length > 0 && stops.length > 40) break;
    }
    expect(stops.filter((stop) => stop.includes('role="application"'))).toHaveLength(1);
    expect(stops.filter((stop) => stop.includes('data-code'))).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('niue');
    await page.getByRole('option', { name: /^Niue/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Niue' }).waitFor();
    for (let i = 0; i < 12 && !(await focused()).includes('sids-early-warning'); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { level: 1, name: 'Early warning for six small island developing States' })
      .waitFor();
  });
});
