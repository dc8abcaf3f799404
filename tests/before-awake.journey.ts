import { expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';

test('what is pressed before scripts are awake is done once they are, as often as it was pressed', async () => {
  const { page, home } = await openBrowser({ webgl: false, fresh: true });
  let come = () => {};
  const wait = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/_app\/immutable\/.*\.js$/, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(home, { waitUntil: 'commit' });
  for (const programme of ['climate', 'nature', 'climate', 'digital'])
    await page.locator(`[data-programme="${programme}"]`).first().click();
  expect(page.url()).toBe(home);
  come();
  await page.waitForURL(`${home}?programme=digital,nature`);
  await page.getByTestId('active-filters').waitFor();
});

test('so are buttons round an embedded map', async () => {
  const { page, home } = await openBrowser({ webgl: false, fresh: true });
  await page.goto(`${home}embed/`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL((url) => url.hash !== '');
});
