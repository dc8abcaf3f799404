import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allowComplaints, openBrowser } from './support/browser.ts';
import { findBarriers, findOverflow, findSmallTargets } from './support/inspect.ts';
import { follow, untilAwake, untilLive, untilPlain } from './support/map.ts';

/** Each kind of page, in every state that its address gives it. */
const addresses = [
  '',
  '?programme=climate,nature&group=sids',
  '?programme=gender&kind=award',
  'country/NIU/',
  'country/COL/?programme=nature',
  'country/FRA/',
  'country/CHN/',
  'initiative/electric-mobility/',
  'initiative/sids-early-warning/?region=africa',
  'countries/?region=africa',
  'initiatives/',
  'funding/',
  '?colour=funding',
  'data/',
  'about/',
  'accessibility/'
];

/** Pages on whose map there is something of every kind; on the others the map is not looked through once more. */
const mapped = ['', 'country/COL/?programme=nature', '?colour=funding'];

/** Two visitors who differ in language, light and screen. */
const visitors = [
  { name: 'in English, in the light, with a wide screen', prefix: '', visitor: {} },
  { name: 'in Chinese, in the dark, with a telephone', prefix: 'zh/', visitor: { dark: true, phone: true } }
];

async function expectUsable(page: Page, state: string, except: readonly string[] = []): Promise<void> {
  expect(await findBarriers(page, except), `${state}: axe`).toEqual([]);
  expect(await findSmallTargets(page), `${state}: targets`).toEqual([]);
  expect(await findOverflow(page), `${state}: overflow`).toEqual([]);
}

describe.each(visitors)('a reader $name', ({ prefix, visitor }) => {
  test('meets no barrier on any kind of page', async () => {
    const { page, home } = await openBrowser({ webgl: false, ...visitor });
    await page.goto(home + prefix);
    await untilAwake(page);
    for (const address of addresses) {
      await follow(page, home + prefix + address);
      await expectUsable(page, address, mapped.includes(address) ? [] : ['svg.map']);
    }
  }, 180_000);

  test('meets none on a page that nobody made, nor in the filters', async () => {
    const { page, home } = await openBrowser({ webgl: false, ...visitor });
    // the page for all wrong addresses prepares for English
    allowComplaints(page, /404|preloaded using link preload/);
    await page.goto(`${home}${prefix}no/such/page`);
    await page.getByRole('status').getByText('no/such/page').waitFor();
    await expectUsable(page, 'not found');
    await page.goto(`${home}${prefix}?programme=foresight`);
    await untilAwake(page);
    await page.locator('[popovertarget]').first().click();
    await page.getByRole('dialog').waitFor();
    await expectUsable(page, 'filters');
  }, 120_000);
});

describe.each(visitors.filter(({ visitor }) => visitor.phone))('a reader $name', ({ prefix, visitor }) => {
  test('meets none with the sheet raised or closed', async () => {
    const { page, home } = await openBrowser({ webgl: false, still: true, ...visitor });
    await page.goto(`${home}${prefix}country/COL/`);
    await untilAwake(page);
    const handle = page.locator('main [aria-controls="panel"]');
    await handle.focus();
    await page.keyboard.press('ArrowUp');
    await page.locator('.room.raised').waitFor();
    await expectUsable(page, 'raised');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.locator('.room.closed').waitFor();
    await expectUsable(page, 'closed');
  }, 120_000);
});

test('a reader meets no barrier on the live map', async () => {
  const { page, home } = await openBrowser();
  await page.goto(`${home}country/BRA/`);
  await untilLive(page);
  await expectUsable(page, 'live');
});

test('a reader without scripts finds targets that can be hit, and nothing wider than the screen', async () => {
  const { page, home } = await openBrowser({ javaScript: false, phone: true });
  for (const address of ['', 'country/COL/', 'initiative/electric-mobility/', 'about/']) {
    await page.goto(home + address);
    expect(await findSmallTargets(page), address).toEqual([]);
    expect(await findOverflow(page), address).toEqual([]);
  }
});

test('a small state’s dot can be made out on a telephone without scripts', async () => {
  const { page, home } = await openBrowser({ javaScript: false, phone: true });
  await page.goto(`${home}country/NIU/`);
  const dot = page.locator('svg.map [data-code="COK"] circle');
  expect((await dot.boundingBox())?.width).toBeGreaterThan(5);
});

test('a planted barrier, a small target and a wide line are found', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}about/`);
  await untilAwake(page);
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    const button = document.createElement('button');
    button.style.cssText = 'width: 12px; height: 12px; padding: 0; margin-inline-start: 200vw';
    document.querySelector('#panel')?.append(button);
  });
  const barriers = await findBarriers(page);
  expect(barriers.some((line) => line.startsWith('html-has-lang'))).toBe(true);
  expect(barriers.some((line) => line.startsWith('button-name'))).toBe(true);
  expect(await findSmallTargets(page)).toEqual([expect.stringMatching(/^12 × 12: <button/)]);
  expect(await findOverflow(page)).toEqual([expect.stringMatching(/^SECTION panel/)]);
});

test('on the narrowest telephone nothing stands wider than the screen', async () => {
  const { page, home } = await openBrowser({ webgl: false, phone: true });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const prefix of ['', 'zh/']) {
    await page.goto(home + prefix);
    await untilAwake(page);
    for (const address of addresses) {
      await follow(page, home + prefix + address);
      expect(await findOverflow(page), prefix + address).toEqual([]);
    }
  }
});

test('the tree that a screen reader is given lists every country that the report names, as a link, and first', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(home);
  await untilPlain(page);
  const named = await page
    .locator('svg.map a[data-code]:has(.land:not(.shade-unnamed)), svg.map a[data-code]:has(.dot:not(.shade-unnamed))')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('aria-label') ?? ''))]);
  expect(named.length).toBeGreaterThan(40);
  const tree = await page.locator('section').first().ariaSnapshot();
  for (const name of named) expect(tree).toContain(`link "${name}"`);
  const order = await hearLinks(page);
  const [lastNamed, firstOther] = [order.indexOf('Zimbabwe, 1 initiative'), order.indexOf('Afghanistan')];
  expect(lastNamed).toBeGreaterThan(0);
  expect(firstOther).toBeGreaterThan(lastNamed);
});

/** What the map's links are called, in the order in which a browser hands them to a screen reader. */
async function hearLinks(page: Page): Promise<string[]> {
  const tools = await page.context().newCDPSession(page);
  const { nodes } = await tools.send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const hear = (id: string): string[] => {
    const node = known.get(id);
    const own = node?.role?.value === 'link' ? [String(node.name?.value)] : [];
    return [...own, ...(node?.childIds ?? []).flatMap(hear)];
  };
  return nodes.filter(({ role }) => role?.value === 'application').flatMap(({ nodeId }) => hear(nodeId));
}
