import { expect } from 'vitest';
import { allowComplaints, openBrowser } from './browser.ts';
import { clickPlace, untilAwake, untilLive } from './map.ts';

const niue = [-169.87, -19.05] as const;

export async function seeLiveMap(home: string): Promise<void> {
  const { page } = await openBrowser({ home });
  await page.goto(home);
  await untilLive(page);
}

/** What makes the site the site, beside the live map: a click, a filter, another language, a mistyped address. */
export async function walkSite(home: string): Promise<void> {
  const { page } = await openBrowser({ home, webgl: false });
  await page.goto(home);
  await untilAwake(page);
  await page.locator('[data-programme="climate"]').click();
  await page.waitForURL(`${home}?programme=climate`);
  await clickPlace(page, niue);
  await page.waitForURL(`${home}country/NIU/?programme=climate`);
  await page.reload();
  await untilAwake(page);
  await page.getByRole('link', { name: /Early warning/i }).click();
  await page.getByRole('heading', { level: 1, name: /Early warning/i }).waitFor();
  await page.getByRole('link', { name: '中文' }).first().click();
  await page.waitForURL((url) => url.href.startsWith(`${home}zh/initiative/`));
  await untilAwake(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh');
  // the 404 is asked for; a busy machine may take longer to start the page than a browser waits before it warns
  allowComplaints(page, /404|preloaded using link preload/);
  expect((await page.goto(`${home}country/niu`))?.status()).toBe(404);
  await page.waitForURL(`${home}country/NIU/`);
  await page.goto(`${home}embed/?country=NIU`);
  await page.getByRole('heading', { level: 1, name: 'Niue' }).waitFor();
}
