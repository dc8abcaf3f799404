import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser, openSession } from './support/browser.ts';
import { locate, untilAwake, untilPlain } from './support/map.ts';

/** A software renderer takes its time. */
const patience = { timeout: 15_000 };

const handle = (page: Page) => page.locator('main [aria-controls="panel"]');
const heightOf = async (page: Page) => (await page.locator('#panel').boundingBox())?.height ?? 0;

/** The name says where the sheet is: half open, raised, closed. */
async function expectPosition(page: Page, position: 'raised' | 'half open' | 'closed'): Promise<void> {
  await expect.poll(() => handle(page).innerText(), patience).toContain(`(${position}`);
  // the sheet moves for a fifth of a second
  await page.waitForTimeout(400);
  await expectApart(page);
}

/** The map's box, the words below it and the sheet share the screen and cover nothing of each other. */
async function expectApart(page: Page): Promise<void> {
  const map = await page.getByTestId('map').boundingBox();
  const sheet = await page.locator('.sheet').boundingBox();
  if (!map || !sheet) throw new Error('the map or the sheet has no box');
  expect(map.height).toBeGreaterThan(60);
  expect(map.y + map.height).toBeLessThanOrEqual(sheet.y + 1);
  expect(Math.round(sheet.y + sheet.height)).toBe(page.viewportSize()?.height);
}

/** Drags the handle as a thumb does, a step every 16 ms however slow the machine is, and lets go `hold` ms later. */
async function drag(page: Page, by: number, hold = 120): Promise<void> {
  const box = await handle(page).boundingBox();
  if (!box) throw new Error('the handle has no box');
  const [x, y] = [box.x + box.width / 2, box.y + 12];
  const session = await openSession(page);
  let timestamp = Date.now() / 1000;
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', moved: number, later: number) => {
    timestamp += later / 1000;
    const buttons = type === 'mouseReleased' ? 0 : 1;
    const event = { type, x, y: y + moved, button: 'left' as const, buttons, clickCount: 1, timestamp };
    return session.send('Input.dispatchMouseEvent', event);
  };
  await send('mousePressed', 0, 0);
  for (const part of [0.25, 0.5, 0.75, 1]) await send('mouseMoved', by * part, 16);
  await send('mouseReleased', by, hold);
  await session.detach();
}

describe('the sheet on a telephone', () => {
  test('is raised, lowered and closed by taps, and the map takes the room that it leaves', async () => {
    const { page, home } = await openBrowser({ phone: true, webgl: false });
    await page.goto(home);
    await untilPlain(page);
    await expectPosition(page, 'half open');
    expect(await handle(page).getAttribute('aria-expanded')).toBe('true');
    const mapAt = async () => (await page.getByTestId('map').boundingBox())?.height ?? 0;
    const half = await mapAt();
    await handle(page).tap();
    await expectPosition(page, 'raised');
    expect(await mapAt()).toBeLessThan(half);
    await page.getByRole('button', { name: 'Lower the panel' }).tap();
    await expectPosition(page, 'half open');
    await page.getByRole('button', { name: 'Close the panel' }).tap();
    await expectPosition(page, 'closed');
    expect(await handle(page).getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([
      expect.stringContaining('What UNEP did in 2024')
    ]);
    expect(await mapAt()).toBeGreaterThan(half + 200);
    await handle(page).tap();
    await expectPosition(page, 'half open');
  });

  test('follows a thumb on its handle, and a flick', async () => {
    const { page, home } = await openBrowser({ webgl: false, phone: true });
    await page.goto(`${home}country/COL/`);
    await untilAwake(page);
    await drag(page, -300);
    await expectPosition(page, 'raised');
    await drag(page, 600);
    await expectPosition(page, 'closed');
    await drag(page, -280);
    await expectPosition(page, 'half open');
    await drag(page, 30);
    await expectPosition(page, 'half open');
    await drag(page, 60, 0);
    await expectPosition(page, 'closed');
  });

  test('answers the arrow keys and Escape, and says where it is', async () => {
    const { page, home } = await openBrowser({ webgl: false, phone: true });
    await page.goto(`${home}country/COL/`);
    await untilAwake(page);
    await handle(page).focus();
    await page.keyboard.press('ArrowUp');
    await expectPosition(page, 'raised');
    await page.locator('main').getByRole('status').getByText('raised').waitFor();
    await page.locator('main a').first().focus();
    await page.keyboard.press('Escape');
    await expectPosition(page, 'half open');
    await handle(page).focus();
    await page.keyboard.press('ArrowDown');
    await expectPosition(page, 'closed');
    await page.keyboard.press('ArrowUp');
    await expectPosition(page, 'half open');
    await page.keyboard.press('Escape');
    await expectPosition(page, 'closed');
    expect(await handle(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toMatch(/\/country\/COL\/$/);
    // now it is out of the way, and Escape leaves the country as ever
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.pathname.includes('country'));
  });

  test('comes up when a country is tapped while it is closed, and hands it to a screen reader', async () => {
    const { page, home } = await openBrowser({ webgl: false, phone: true });
    await page.goto(home);
    await untilAwake(page);
    await page.getByRole('button', { name: 'Close the panel' }).tap();
    await expectPosition(page, 'closed');
    const { x, y } = await locate(page, [-53, -10]);
    await page.touchscreen.tap(x, y);
    await page.waitForURL(/\/country\/BRA\/$/);
    await expectPosition(page, 'half open');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('id')).toBe('panel');
    expect(await focused.getAttribute('aria-label')).toBe('Brazil');
    await page.goBack();
    await page.getByTestId('ledger').waitFor();
  });

  test('moves at once for who asks for less motion', async () => {
    const { page, home } = await openBrowser({ webgl: false, phone: true, still: true });
    await page.goto(home);
    await untilAwake(page);
    const before = await heightOf(page);
    await handle(page).tap();
    const after = await page.evaluate(
      () =>
        new Promise<number>((done) =>
          requestAnimationFrame(() => done(document.querySelector('#panel')?.clientHeight ?? 0))
        )
    );
    expect(after).toBeGreaterThan(before + 200);
  });

  test('stands where the page without scripts would first paint it: nothing shifts when scripts arrive', async () => {
    const { page, home } = await openBrowser({ webgl: false, phone: true, fresh: true });
    await page.addInitScript(() => {
      Reflect.set(window, 'shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Reflect.set(window, 'shift', Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${home}country/COL/`);
    await untilAwake(page);
    await page.waitForTimeout(500);
    expect(Number(await page.evaluate(() => Reflect.get(window, 'shift')))).toBeLessThan(0.01);
  });
});

describe('the panel', () => {
  test.each([
    ['wide', false],
    ['phone', true]
  ])('begins at the top of another page and is where it was after Back, on a %s screen', async (_, phone) => {
    const { page, home } = await openBrowser({ webgl: false, phone });
    await page.goto(home);
    await untilAwake(page);
    const panel = page.locator('#panel');
    await panel.evaluate((element) => element.scrollTo(0, 700));
    const left = await panel.evaluate((element) => element.scrollTop);
    await panel.locator('li a').nth(3).click();
    await page.waitForURL(/\/initiative\//);
    await expect.poll(() => panel.evaluate((element) => element.scrollTop), patience).toBe(0);
    await page.goBack();
    await page.getByTestId('ledger').waitFor();
    await expect.poll(() => panel.evaluate((element) => element.scrollTop), patience).toBeGreaterThan(left - 50);
  });

  test('is part of one page that scrolls, without a handle, where there are no scripts', async () => {
    const { page, home } = await openBrowser({ phone: true, javaScript: false });
    await page.goto(`${home}country/COL/`);
    expect(await handle(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollHeight > innerHeight * 1.2)).toBe(true);
  });

  test.each([
    ['a small telephone', 320, 568],
    ['zoomed to 400 %', 320, 256],
    ['a telephone on its side', 844, 390]
  ])('is read and used without scrolling sideways on %s', async (_, width, height) => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.setViewportSize({ width, height });
    await page.goto(`${home}country/COL/?programme=climate,nature`);
    await untilAwake(page);
    const wide = () =>
      page.evaluate(() => {
        const boxes = [document.documentElement, document.querySelector('#panel'), document.querySelector('[popover]')];
        return boxes.some((box) => box && box.scrollWidth > box.clientWidth + 1);
      });
    expect(await wide()).toBe(false);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await wide()).toBe(false);
    await page.getByRole('checkbox', { name: /^Landlocked/ }).click();
    await page.waitForURL(/group=lldc/);
    await page.keyboard.press('Escape');
    await page.getByTestId('empty').getByRole('button').click();
    await page.locator('#panel li a[href*="/initiative/"]').first().click();
    await page.waitForURL(/\/initiative\//);
  });
});
