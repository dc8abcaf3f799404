import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { clickPlace, follow, locate, untilLive, untilPlain } from './support/map.ts';

const shadeOf = (page: Page, code: string) =>
  page
    .locator(`svg.map a[data-code="${code}"] [class*="shade-"]`)
    .first()
    .evaluate((shape) => [...shape.classList].find((name) => name.startsWith('shade-')));

const legend = (page: Page) => page.getByTestId('legend');

describe('the page of who pays', () => {
  test.each([
    ['funding/', 'Norway', '12.2', 'Giving is not the same as taking part', '59 paid their full share'],
    ['zh/funding/', '挪威', '1220', '出资不等于参与', '59国足额缴付']
  ])('%s is whole and coloured without JavaScript', async (path, norway, amount, caution, share) => {
    const { page, home } = await openBrowser({ javaScript: false });
    await page.goto(home + path);
    const bars = page.locator('main figure');
    expect(await bars.count()).toBe(2);
    expect(await bars.nth(0).locator('li').count()).toBe(15);
    expect(await bars.nth(1).locator('li').count()).toBe(15);
    const first = await bars.nth(0).locator('li').first().innerText();
    expect(first.replace(/\s+/g, ' ')).toBe(`${norway} ${amount}`);
    await page.getByText(caution).waitFor();
    const list = page.getByRole('heading', { name: share }).locator('xpath=following-sibling::ul[1]');
    expect(await list.locator('li').count()).toBe(59);
    await expect.poll(() => shadeOf(page, 'NOR')).toBe('shade-5');
    await expect.poll(() => shadeOf(page, 'CHN')).toBe('shade-1');
    await expect.poll(() => shadeOf(page, 'BRA')).toBe('shade-unnamed');
  });

  test('leads to a country on the same colouring, and its legend back to initiatives', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}?programme=nature`);
    await page.getByTestId('active-filters').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Funding' }).click();
    await page.waitForURL(/\/funding\/\?programme=nature$/);
    expect(await legend(page).innerText()).toMatch(/^Paid into the Environment Fund/);
    await page.locator('main figure').first().getByRole('link', { name: 'Norway' }).click();
    await page.waitForURL(/\/country\/NOR\/\?programme=nature&colour=funding$/);
    await expect.poll(() => shadeOf(page, 'NOR')).toBe('shade-5');
    await page.getByRole('group', { name: 'Colour the map by' }).getByRole('button', { name: 'Initiatives' }).click();
    await page.waitForURL(/\/country\/NOR\/\?programme=nature$/);
    await expect.poll(() => shadeOf(page, 'NOR')).toBe('shade-unnamed');
    expect(await legend(page).innerText()).toMatch(/^Initiatives under the filters/);
  });

  test('stays when Escape or the open sea leaves what is selected, for nothing is', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}funding/`);
    await page.getByText('This browser cannot draw the live map').waitFor();
    await page.keyboard.press('Escape');
    await clickPlace(page, [-30, 0]);
    await page.locator('main figure').first().getByRole('link', { name: 'Norway' }).click();
    await page.getByRole('heading', { level: 1, name: 'Norway' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Who pays for UNEP' }).waitFor();
  });

  test('keeps another colouring that a reader chose, in its link', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}funding/?colour=initiatives`);
    await page.getByRole('button', { name: 'Initiatives', pressed: true }).waitFor();
    await expect.poll(() => shadeOf(page, 'BRA')).toBe('shade-3');
    await page.getByRole('button', { name: 'Funding', exact: true }).click();
    await page.waitForURL(/\/funding\/$/);
    await page.reload();
    await expect.poll(() => shadeOf(page, 'NOR')).toBe('shade-5');
  });
});

describe('a map coloured by funding', () => {
  test('tells a pointer and a keyboard what a country gave', async () => {
    const { page, home } = await openBrowser({ coarse: true });
    await page.goto(`${home}?colour=funding`);
    await untilLive(page);
    const { x, y } = await locate(page, [-100, 40]);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 2, y);
    expect(await page.getByTestId('tip').innerText()).toMatch(
      /^United States of America\s+US\$7.2 million to the Environment Fund; US\$10.6 million earmarked$/
    );
    await follow(page, `${home}country/SWE/?colour=funding`);
    await page.getByRole('heading', { level: 1, name: 'Sweden' }).waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.getByTestId('announcement').innerText())
      .toMatch(/, (.*Environment Fund|Not among the contributors)/);
  });

  test('on a phone has its legend and its switch in reach of a thumb', async () => {
    const { page, home } = await openBrowser({ phone: true, webgl: false });
    await page.goto(home);
    await untilPlain(page);
    const button = page.getByRole('group', { name: 'Colour the map by' }).getByRole('button', { name: 'Funding' });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await button.tap();
    await page.waitForURL(/\?colour=funding$/);
    expect(await legend(page).innerText()).toContain('Not among the contributors');
  });

  test('that is coloured by nothing known says so and stays as it is', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}funding/?colour=gold`);
    await page.waitForURL(/\/funding\/$/);
    await page.getByText('cannot be coloured by “gold”').waitFor();
  });
});
