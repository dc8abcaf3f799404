import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { formatDate, today } from '#lib/messages/format-date.ts';
import { offlineBudget } from '../tools/bench/budgets.ts';
import { allowComplaints, openBrowser, type Visitor } from './support/browser.ts';
import { clickPlace, untilLive } from './support/map.ts';
import { stageSite } from './support/staged-site.ts';

const root = join(import.meta.dirname, '..');

/** Visits the staged site in a browser that may keep a copy. */
async function visit(visitor: Visitor = { webgl: false }) {
  const site = await stageSite();
  const { page } = await openBrowser({ offlineCopy: true, ...visitor });
  // the stage is another host, and without a network the browser says so
  allowComplaints(page, new RegExp(`^${site.home}|ERR_|Failed to (fetch|load|update)|script resource`));
  return { site, page, home: site.home };
}

const untilKept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
const untilSettled = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('groundwork:settled').length > 0);
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const note = (page: Page) => page.getByTestId('copy-note');

/** How much a browser has of the site for later: copies, and workers that would make one. */
const keeps = (page: Page) =>
  page.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations())].length);

/** The bytes of a file of the build as it travels. */
function weigh(path: string): number {
  const file = join(root, 'build', path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(`${file}.br`) ? statSync(`${file}.br`).size : brotliCompressSync(readFileSync(file)).length;
}

const said = `Offline copy, saved on ${formatDate('en', today())}. Downloads need a connection.`;
const expectNote = (page: Page, text: string | RegExp) =>
  expect.poll(() => note(page).innerText(), { timeout: 15_000 }).toMatch(text);

test('after one visit the live map works without a network, and the copy has cost no more than it may', async () => {
  const { site, page, home } = await visit({ coarse: true });
  await page.goto(home);
  await untilLive(page);
  await untilKept(page);
  // the copy is made by the worker, and after all that the page itself needs
  const fetched = site.asked.slice(site.asked.indexOf('/service-worker.js'));
  expect(fetched).toContain('/offline-copy.json');
  expect(fetched.reduce((bytes, path) => bytes + weigh(path), 0)).toBeLessThan(offlineBudget);
  await site.stop();
  await page.goto(`${home}initiative/sids-early-warning/`);
  await heading(page, /early warning/i);
  await untilLive(page);
  await expectNote(page, said);
});

test('after one visit the whole site works without a network, and says that it is a copy and of when', async () => {
  const { site, page, home } = await visit();
  await page.goto(home);
  await untilKept(page);
  await site.stop();

  // in the tab that is open, told by the browser
  await page.context().setOffline(true);
  await clickPlace(page, [-169.87, -19.05]);
  await heading(page, 'Niue');
  await page.locator('[data-programme="nature"]').click();
  await page.getByTestId('active-filters').waitFor();
  await expectNote(page, said);
  const speaking = page.getByRole('status').filter({ has: note(page) });
  expect(await speaking.count()).toBe(1);

  // in a new one, at addresses never visited, where nobody tells but the server that does not answer
  await page.context().setOffline(false);
  await page.goto(`${home}zh/country/COL/?programme=climate#4/4/-73`);
  await heading(page, '哥伦比亚');
  await page.getByTestId('active-filters').waitFor();
  await expectNote(page, /离线副本/);
  expect(page.url()).toBe(`${home}zh/country/COL/?programme=climate#4/4/-73`);
  await page.goto(`${home}country/niu/?q=methane`);
  await page.waitForURL(`${home}country/NIU/?q=methane`);
  await heading(page, 'Niue');
  await page.goto(`${home}data/groundwork-unep-2024-figures-v1.0.0.csv`);
  expect(await page.innerText('body')).toMatch(/not part of the offline copy.*不在离线副本中/s);

  await page.goto(home);
  await expectNote(page, said);
  await site.start();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expectNote(page, /^$/);
});

test('one file that does not come stops nothing and is asked for again at the next visit', async () => {
  const { site, page, home } = await visit();
  const keepsShapes = () =>
    page.evaluate(async () => {
      const copies = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return copies.flat().filter(({ url }) => /world\.[^/]*\.json$/.test(url)).length;
    });
  site.lose(/world\.[^/]*\.json$/);
  await page.goto(home);
  await untilKept(page);
  expect(await keepsShapes()).toBe(0);
  await site.stop();
  await page.goto(`${home}country/BRA/`);
  await heading(page, 'Brazil');
  await site.start();
  site.lose(/^$/);
  await page.goto(`${home}country/FJI/`);
  await expect.poll(keepsShapes, { timeout: 10_000 }).toBe(1);
});

test('a deploy under an open tab costs one reload at the next view, which is the one that was asked for', async () => {
  const { site, page, home } = await visit();
  let loads = 0;
  page.on('domcontentloaded', () => loads++);
  const edition = () => page.content().then((html) => /version: "([^"]+)"/.exec(html)?.[1]);
  await page.goto(home);
  await untilKept(page);
  const first = await edition();
  site.deploy('another-edition');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('A newer edition of this map has been published.').waitFor();
  expect([loads, await edition()]).toEqual([1, first]);
  // the visit itself has asked for the worker once
  expect(site.asked.filter((path) => path === '/service-worker.js')).toHaveLength(2);

  await page.locator('[data-programme="nature"]').click();
  await page.waitForURL(`${home}?programme=nature`);
  await page.getByTestId('active-filters').waitFor();
  await expect.poll(edition).toBe('another-edition');
  await expectNote(page, /^$/);
  await page.getByRole('link', { name: 'Countries' }).first().click();
  await page.waitForURL(`${home}countries/?programme=nature`);
  expect(loads).toBe(2);

  // the new edition is whole as well
  await expect.poll(() => page.evaluate(() => caches.keys().then((names) => names.length))).toBe(2);
  await site.stop();
  await page.goto(`${home}country/FJI/`);
  await heading(page, 'Fiji');
  expect(await edition()).toBe('another-edition');
});

test('the kill switch takes the copy away from who has one, also while another tab still holds it', async () => {
  const { site, page, home } = await visit({ fresh: true });
  await page.goto(home);
  await untilKept(page);
  site.swap('/service-worker.js', readFileSync(join(root, 'src/service-worker/retired.js'), 'utf8'));
  // a tab that asks for no worker itself is told of the other one
  const tab = await page.context().newPage();
  await tab.goto(`${home}embed/`);
  await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => keeps(tab), { timeout: 30_000 }).toBe(0);
  await page.goto(`${home}country/BRA/`);
  await untilSettled(page);
  await page.waitForTimeout(1500);
  await tab.close();

  // a browser lets go of it at a visit, on a busy machine in its own time
  const visitAgain = async () => {
    await page.goto(`${home}country/BRA/`);
    await untilSettled(page);
    await page.waitForTimeout(1500);
    return keeps(page);
  };
  await expect.poll(visitAgain, { timeout: 60_000 }).toBe(0);
  await page.goto(`${home}country/FJI/`);
  await heading(page, 'Fiji');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
});

test('an embed keeps nothing, nor does the page of a reader who saves data', async () => {
  const { page, home } = await visit();
  await page.goto(`${home}embed/?country=NIU`);
  await untilSettled(page);
  await page.waitForTimeout(1000);
  expect(await keeps(page)).toBe(0);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(home);
  await untilSettled(page);
  await page.waitForTimeout(1000);
  expect(await keeps(page)).toBe(0);
});
