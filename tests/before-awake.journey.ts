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
  const chip = (programme: string) => page.locator(`[data-programme="${programme}"]`).first();
  for (const programme of ['climate', 'nature', 'climate']) await chip(programme).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await chip('digital').click();
  expect(page.url()).toBe(home);
  come();
  await page.waitForURL((url) => url.search === '?programme=digital,nature' && url.hash !== '');
  await page.getByTestId('active-filters').waitFor();
});

test('so are buttons round an embedded map', async () => {
  const { page, home } = await openBrowser({ webgl: false, fresh: true });
  await page.goto(`${home}embed/`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL((url) => url.hash !== '');
});
