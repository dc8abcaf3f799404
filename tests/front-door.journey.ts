import { expect, test } from 'vitest';
import { expectQuiet, openBrowser } from './support/browser.ts';

test('the home page answers with a title and a map and complains of nothing', async () => {
  const { page, home } = await openBrowser();
  const response = await page.goto(home);
  expect(response?.status()).toBe(200);
  expect(await page.title()).not.toBe('');
  await page.locator('svg.map').waitFor();
  await expectQuiet(page);
});

test('the home page shows a map before any script has run', async () => {
  const { page, home } = await openBrowser({ javaScript: false });
  await page.goto(home);
  expect(await page.locator('svg.map path').count()).toBeGreaterThan(100);
});
