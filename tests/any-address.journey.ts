import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { facets } from '#lib/catalogue/filters.ts';
import { readAddress, writeAddress } from '#lib/address/address.ts';
import { codes, ids, known } from '#lib/address/known-addresses.fixture.ts';
import { allowComplaints, openBrowser } from './support/browser.ts';
import { untilAwake } from './support/map.ts';

// The codec's own test tries a hundred thousand addresses; here some of them go through a browser.

/** What people and programs have put into addresses to see what happens. */
const hostile = fc.constantFrom(
  ...['NaN', '1e9', '%00', '__proto__', 'constructor', '<script>alert(1)</script>', '%E2%80%AE', '%E2%80%8F'],
  ...['91', '-0', 'Infinity', "'\"`", '../..', 'javascript:alert(1)', 'x'.repeat(1500), 'a,'.repeat(700), '🇳🇺', 'NATURE'] // prettier-ignore
);
const broken = fc.constantFrom('%E0%A4%A', '%');
const value = fc.oneof(fc.constantFrom(...Object.values(known.values).flat(), 'funding', 'globe'), hostile, broken);

const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...facets, 'colour', 'projection', 'q') }, hostile);
const search = fc
  .array(fc.tuple(name, value), { maxLength: 4 })
  .map((pairs) => (pairs.length > 0 ? `?${pairs.map((pair) => pair.join('=')).join('&')}` : ''));
const hash = fc
  .oneof(
    hostile,
    fc
      .array(fc.oneof(hostile, fc.constantFrom('3', '10', '-20.5')), { minLength: 3, maxLength: 3 })
      .map((parts) => parts.join('/'))
  ) // prettier-ignore
  .map((hash) => `#${hash}`);
const pathname = fc.constantFrom(
  ...['/', '/zh/', '/countries/', '/initiatives/', '/funding/', '/about/'],
  ...codes.slice(0, 5).map((code) => `/country/${code}/`),
  ...ids.slice(0, 5).map((id) => `/zh/initiative/${id}/`)
);

/** A page of the site with any query and hash. */
const link = fc.tuple(pathname, search, fc.option(hash, { nil: '' })).map((parts) => parts.join(''));

/** Waits until a page stands at the address that a link means, and has said what it left out. */
async function expectHealed(page: Page, home: string, link: string): Promise<void> {
  const { address, dropped } = readAddress(new URL(link, 'https://any'), known);
  const { href } = new URL(home.replace(/\/$/, '') + writeAddress(address));
  const said = page.locator('[role="status"] .notice');
  try {
    await page.waitForFunction(
      ([href, notices]) => {
        const here = location.href.split('#').length > 1 && !/#[^/]*\/[^/]*\/[^/]*$/.test(location.href);
        const told = document.querySelectorAll('[role="status"] .notice').length;
        return (here ? location.href.split('#')[0] === href : location.href === href) && told === notices;
      },
      [href, dropped.length] as const,
      { timeout: 10_000, polling: 20 }
    );
  } catch {
    throw new Error(`${link.slice(0, 300)} should be ${href} with ${dropped.length} notices, but is ${page.url().slice(0, 300)} with ${await said.count()}`); // prettier-ignore
  }
  expect(await page.locator('main h1').first().innerText()).not.toBe('');
  for (const notice of await said.allInnerTexts()) expect([...notice].length).toBeLessThan(400);
}

/** Follows a link, goes back and comes again: an address is mended when a reader arrives at it, not where the site led. */
async function arrive(page: Page, href: string): Promise<void> {
  await page.evaluate(async (href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.body.append(link);
    const start = location.href;
    link.click();
    link.remove();
    for (let i = 0; i < 400 && location.href === start && link.href !== start; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (location.href === start) return;
    const traversed = () =>
      new Promise((resolve) => {
        addEventListener('popstate', resolve, { once: true });
        // a browser goes back in its own time
        setTimeout(resolve, 5000);
      });
    history.back();
    await traversed();
    history.forward();
    await traversed();
  }, href);
}

describe('a page of the site', () => {
  test(
    'with any query and hash is that page, says what it left out, and has no error',
    { timeout: 240_000 },
    async () => {
      const { page, home } = await openBrowser({ webgl: false });
      await page.goto(home);
      await untilAwake(page);
      for (const address of fc.sample(link, { numRuns: 50, seed: 1 })) {
        await arrive(page, home.replace(/\/$/, '') + address);
        await expectHealed(page, home, address);
      }
    }
  );

  test('whose hash is typed into the address bar says so as well', async () => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(home);
    await untilAwake(page);
    for (const [hash, address, said] of [
      ['#4/-19.05/-169.9', '#4/-19.05/-169.9', undefined],
      ['#3/91/0', '', '#3/91/0'],
      ['#NaN/0/0', '', '#NaN/0/0'],
      ['#%E0%A4%A', '', undefined]
    ] as const) {
      await page.evaluate((hash) => void (location.hash = hash), hash);
      await page.waitForURL(home + address);
      if (said) await page.locator('[role="status"] .notice', { hasText: said }).waitFor();
    }
  });
});

/** An address as the name of a test: its beginning, and how long the whole of it is. */
const nameOf = (link: string) => (link.length > 60 ? `${link.slice(0, 60)}… (${link.length} characters)` : link);

describe('an address that a reader opens', () => {
  const addresses: readonly [link: string, address: string | undefined, said: string | undefined][] = [
    ['/%E0%A4%A', '/', '%E0%A4%A'],
    ['/zh/%', '/zh/', '%'],
    ['/country/%E0%A4%A/?programme=nature', '/?programme=nature', '%E0%A4%A'],
    ['/country/__proto__/', '/', '__proto__'],
    ['/country/%E2%80%8Fniu%E2%80%AE/', '/country/NIU/', undefined],
    ['/ZH/Countries', '/zh/countries/', undefined],
    ['/country/1e9/?kind=%E0%A4%A#NaN/91/1e9', '/', '1e9'],
    [`/${'x'.repeat(6000)}/`, '/', 'xxx'],
    ['/country/XQZ/#panel', '/', 'XQZ'],
    ['/about/#%E0%A4%A', '/about/#%25E0%25A4%25A', undefined],
    [`/funding/?q=${'%F0%9F%98%80'.repeat(200)}#${'9'.repeat(65_536)}/0/0`, `/funding/?q=${'%F0%9F%98%80'.repeat(100)}`, '#999'], // prettier-ignore
    ['/embed/?country=__proto__&theme=%00&programme=%E0%A4%A#1e9/91/NaN', undefined, undefined],
    ['/zh/embed/#%E0%A4%A', undefined, undefined]
  ];
  test.each(addresses.map((one) => [nameOf(one[0]), ...one] as const))(
    '%s shows a page, what it left out, and no error',
    async (_, link, address, said) => {
      const { page, home } = await openBrowser({ webgl: false });
      // the answer is said to be none; the page that comes with it was made for English
      allowComplaints(page, /40[04]|preloaded using link preload/);
      await page.goto(home.replace(/\/$/, '') + link);
      await untilAwake(page);
      if (address) await page.waitForURL(home.replace(/\/$/, '') + address);
      if (said) await page.locator('[role="status"] .notice', { hasText: said }).first().waitFor();
      expect(await page.locator('main h1').first().innerText()).not.toBe('');
    }
  );
});
