import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { locate, untilAwake } from './support/map.ts';

/** Gathers from now on what every live region of the page comes to say, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    const regions = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
    const last = new WeakMap<Element, string>();
    const hear = (region: Element) => {
      const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text && text !== last.get(region)) said.push(text);
      last.set(region, text);
    };
    new MutationObserver((changes) => {
      const changed = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
        if (region) changed.add(region);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(regions)) changed.add(node);
          for (const inner of node.querySelectorAll(regions)) changed.add(inner);
        }
      }
      changed.forEach(hear);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return async () => {
    // the longest pause before something is said is half a second
    await page.waitForTimeout(900);
    return page.evaluate(() => {
      const said: unknown = Reflect.get(window, 'said');
      return Array.isArray(said) ? said.splice(0).map(String) : [];
    });
  };
}

test('what is said aloud is one sentence for what a person did, and nothing for what only moves', async () => {
  const { page, home } = await openBrowser({ webgl: false, fresh: true });
  const said = await listen(page);
  await page.goto(home);
  await page.getByText('This browser cannot draw the live map').waitFor();
  expect(await said(), 'arriving').toEqual([expect.stringMatching(/^This browser cannot draw the live map/)]);

  const [brazil, china] = [await locate(page, [-53, -10]), await locate(page, [103, 35])];
  await page.mouse.move(brazil.x, brazil.y);
  await page.mouse.move(china.x, china.y, { steps: 12 });
  await page.mouse.wheel(0, -300);
  await page.mouse.down();
  await page.mouse.move(brazil.x, brazil.y, { steps: 6 });
  await page.mouse.up();
  expect(await said(), 'a pointer moving the map').toEqual([]);

  await page.keyboard.press('/');
  await page.keyboard.type('plastic', { delay: 60 });
  await page.getByRole('option').first().waitFor();
  expect(await said(), 'seven letters').toEqual([expect.stringMatching(/^\d+ results/)]);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowDown');
  expect(await said(), 'options, which the box itself speaks of').toEqual([]);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
  await said();

  await page.locator('[data-programme="nature"]').click();
  await page.waitForURL(/programme=nature/);
  expect(await said(), 'a filter').toEqual([expect.stringMatching(/^\d+ of \d+ initiatives/)]);

  await page.getByRole('button', { name: 'Funding', exact: true }).click();
  await page.waitForURL(/colour=funding/);
  expect(await said(), 'a colour, which its button says').toEqual([]);

  await page.locator('#panel a[href*="/initiative/"]').first().click();
  await page.waitForURL(/\/initiative\//);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await said(), 'another page, by its title').toEqual([expect.stringMatching(/ · Groundwork$/)]);
});

test('a walk over the map is heard where it rests, not at every step of a key held down', async () => {
  const { page, home } = await openBrowser({ webgl: false, fresh: true });
  const said = await listen(page);
  await page.goto(`${home}country/DEU/`);
  await untilAwake(page);
  await page.getByText('This browser cannot draw the live map').waitFor();
  await said();
  await page.getByRole('application').focus();
  // one after the other at once: a busy machine that is asked key by key lets each of them rest
  await page.getByRole('application').evaluate((map) => {
    const down = { key: 'ArrowDown', bubbles: true, cancelable: true };
    for (let presses = 0; presses < 6; presses++) map.dispatchEvent(new KeyboardEvent('keydown', down));
  });
  const heard = await said();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(
    /^[^,]+, (Africa|Europe|West Asia|Asia and the Pacific), (\d+ initiatives?|Not named in this source)$/
  );
  await page.keyboard.press('Escape');
  expect(await said(), 'leaving').toEqual([]);
});

test('the tree that a screen reader is given names every control of a page, says what it is, and in which state', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}country/COL/?programme=nature`);
  await untilAwake(page);
  const header = await page.locator('header').ariaSnapshot();
  for (const line of [
    'link "Groundwork"',
    'combobox "Search',
    'button "Filters 1 chosen"',
    'button "Share"',
    'button "Nature 29" [pressed]',
    'button "Climate',
    'navigation "Pages"',
    'link "中文"'
  ]) {
    expect(header).toContain(line);
  }
  const stage = await page.locator('.stage').ariaSnapshot();
  for (const line of [
    'application "',
    'button "Zoom in"',
    'button "Initiatives" [pressed]',
    'button "Funding"',
    'figure "'
  ])
    expect(stage).toContain(line);
  const map = page.getByRole('application');
  const described = (await map.getAttribute('aria-describedby')) ?? '';
  expect(await page.locator(`[id="${described}"]`).innerText()).toMatch(/\d+ countries/);
  const panel = await page.getByRole('main').ariaSnapshot();
  for (const line of ['region "Colombia"', 'heading "Colombia" [level=1]', 'button "Take away the filter Nature"'])
    expect(panel).toContain(line);

  await page.keyboard.press('/');
  await page.keyboard.type('niue');
  await page.getByRole('option', { name: /^Niue/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  const search = await page.getByRole('search').ariaSnapshot();
  for (const line of ['[expanded]', 'listbox "', 'group "Countries', 'option "Niue', '[selected]'])
    expect(search).toContain(line);

  await page.goto(`${home}countries/`);
  await untilAwake(page);
  const table = await page.getByRole('table').first().ariaSnapshot();
  for (const line of ['caption', 'columnheader "Country or area', 'rowheader', 'button "Initiatives"'])
    expect(table).toContain(line);
});
