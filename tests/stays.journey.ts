import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { clickPlace, untilAwake, untilLive, untilPlain } from './support/map.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** West, south, east, north of what the map shows, to the degree. */
const seen = async (page: Page) => {
  const bounds = await page.locator('[data-bounds]').getAttribute('data-bounds');
  return bounds?.split(',').map((degrees) => Math.round(Number(degrees)));
};

test('who compares large countries finds each where it was, and goes to the small', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(home);
  await untilPlain(page);
  const world = await seen(page);
  for (const [at, name] of [
    [[-53, -10], 'Brazil'],
    [[79, 22], 'India'],
    [[2.5, 46.8], 'France']
  ] as const) {
    await clickPlace(page, [...at]);
    await heading(page, name);
    expect(await seen(page)).toEqual(world);
  }
  expect(page.url()).toBe(`${home}country/FRA/`);

  await clickPlace(page, [-169.87, -19.05]);
  await heading(page, 'Niue');
  await expect.poll(() => seen(page)).not.toEqual(world);
  // the world on its way back is the world again, and a link leads to the frame of its page
  await page.getByRole('link', { name: 'Whole world' }).click();
  await expect.poll(() => seen(page)).toEqual(world);
  await page.getByRole('link', { name: 'Countries' }).first().click();
  await page.getByRole('link', { name: 'Brazil', exact: true }).click();
  await heading(page, 'Brazil');
  await expect.poll(async () => (await seen(page))?.[0]).toBeGreaterThan(-100);
});

test('the map stays through filters, Back, Forward and a reload, until the reader moves it', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(home);
  await untilPlain(page);
  const world = await seen(page);
  await clickPlace(page, [-53, -10]);
  await heading(page, 'Brazil');
  await page.locator('[data-programme="nature"]').click();
  await page.waitForURL(`${home}country/BRA/?programme=nature`);
  expect(await seen(page)).toEqual(world);
  await page.reload();
  await untilAwake(page);
  await expect.poll(() => seen(page)).toEqual(world);
  await page.goBack();
  await page.goBack();
  await page.waitForURL(home);
  await page.goForward();
  await heading(page, 'Brazil');
  expect(await seen(page)).toEqual(world);

  // a link says so only where the reader wants it to
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = page.getByRole('dialog').getByRole('textbox').first();
  expect(await link.inputValue()).toBe(`${home}country/BRA/`);
  await page.getByRole('checkbox', { name: 'Keep the part of the map that I see now' }).check();
  expect(await link.inputValue()).toMatch(/country\/BRA\/#[\d./-]+$/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL(/country\/BRA\/#[\d./-]+$/);
  expect(await seen(page)).not.toEqual(world);
  await page.goto(`${home}country/BRA/`);
  await untilAwake(page);
  await expect.poll(async () => (await seen(page))?.[0]).toBeGreaterThan(-100);
});

test('the live map and an embedded one stay as well', async () => {
  const { page, home } = await openBrowser();
  await page.goto(home);
  await untilLive(page);
  const world = await seen(page);
  await clickPlace(page, [-53, -10]);
  await heading(page, 'Brazil');
  await page.waitForTimeout(1000);
  expect(await seen(page)).toEqual(world);
  await clickPlace(page, [-169.87, -19.05]);
  await heading(page, 'Niue');
  await expect.poll(() => seen(page)).not.toEqual(world);

  await page.goto(`${home}embed/`);
  await untilAwake(page);
  const embedded = await seen(page);
  await clickPlace(page, [-53, -10]);
  await page.waitForURL(/country=BRA/);
  await page.waitForTimeout(300);
  expect(await seen(page)).toEqual(embedded);
});
