import { expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { untilLive, untilPlain } from './support/map.ts';

test('a reader turns the map into a globe, and the link says so to the next one', async () => {
  const { page, home } = await openBrowser({ still: true });
  await page.goto(`${home}country/KEN/`);
  await untilLive(page);
  await page.getByRole('button', { name: 'Show as a globe' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?projection=globe');
  await page.getByRole('link', { name: '中文' }).click();
  await page.getByRole('button', { name: '显示为平面地图' }).waitFor();
  expect(page.url()).toBe(`${home}zh/country/KEN/?projection=globe`);
});

test('on the globe what faces the reader answers, and what is behind it or beside it does not', async () => {
  const { page, home } = await openBrowser({ still: true });
  await page.goto(`${home}?projection=globe#1.5/0/20`);
  await untilLive(page);
  await page.waitForTimeout(500);
  const box = await page.getByTestId('map').boundingBox();
  if (!box) throw new Error('the map has no box');
  const told = new Set<string>();
  for (let x = 10; x < box.width; x += 75) {
    for (let y = 10; y < box.height; y += 75) {
      await page.mouse.move(box.x + x, box.y + y);
      const tip = page.getByTestId('tip').locator('strong');
      if ((await tip.count()) > 0) told.add(await tip.innerText());
    }
  }
  expect([...told]).toEqual(expect.arrayContaining(['Libya', 'Brazil', 'Russian Federation']));
  for (const behind of ['Niue', 'Fiji', 'New Zealand', 'Tonga', 'Hawaii']) expect([...told]).not.toContain(behind);
  await page.mouse.click(box.x + 4, box.y + 4);
  expect(new URL(page.url()).pathname).toBe(new URL(home).pathname);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.getByRole('heading', { level: 1, name: 'Democratic Republic of the Congo' }).waitFor();
}, 120_000);

test('without WebGL a link to the globe shows the flat map, moves it, and offers no globe', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}country/NIU/?projection=globe`);
  await untilPlain(page);
  expect(await page.getByRole('button', { name: 'globe' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\d/);
});
