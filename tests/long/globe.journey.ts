import { expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { follow, untilLive, untilPlain } from '../support/map.ts';

/** Seen from above 20° east of Greenwich; those behind have a marker that stands in for their land. */
const inFront = [
  ['Brazil', [-48, -10]],
  ['Russian Federation', [60, 60]]
] as const;
const behind = [
  ['Niue', [-169.86, -19.05]],
  ['Fiji', [177.98, -17.83]],
  ['Tonga', [-175.2, -21.18]],
  ['Samoa', [-172.1, -13.76]],
  ['New Zealand', [170.5, -44]]
] as const;

test('a reader turns the map into a globe, and the link says so to the next one', async () => {
  const { page, home } = await openBrowser({ still: true, coarse: true });
  await page.goto(`${home}country/KEN/`);
  await untilLive(page);
  await page.getByRole('button', { name: 'Show as a globe' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?projection=globe');
  await page.getByRole('link', { name: '中文' }).click();
  await page.getByRole('button', { name: '显示为平面地图' }).waitFor();
  expect(page.url()).toBe(`${home}zh/country/KEN/?projection=globe`);
});

/**
 * Where a globe of glass would have a place, in CSS pixels from the middle of a box of that height. The camera is 1.5
 * heights above the equator, as MapLibre's field of view is 36.87°.
 */
function throughGlass([lon, lat]: readonly [number, number], height: number, over: { zoom: number; lon: number }) {
  const radius = (512 * 2 ** over.zoom) / (2 * Math.PI);
  const camera = 1.5 * height;
  const [turn, rise] = [lon - over.lon, lat].map((degrees) => (degrees * Math.PI) / 180) as [number, number];
  const scale = (camera * radius) / (camera + radius * (1 - Math.cos(rise) * Math.cos(turn)));
  return { right: scale * Math.cos(rise) * Math.sin(turn), down: -scale * Math.sin(rise) };
}

test('on the globe what faces the reader answers, and what is behind it or beside it does not', async () => {
  const { page, home } = await openBrowser({ still: true, coarse: true });
  await page.goto(home);
  await untilLive(page);
  await follow(page, `${home}?projection=globe#1.5/0/20`);
  const box = await page.getByTestId('map').boundingBox();
  if (!box) throw new Error('the map has no box');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const told = page.getByTestId('tip').locator('strong');
  const point = async (place: readonly [number, number]) => {
    const { right, down } = throughGlass(place, box.height, { zoom: 1.5, lon: 20 });
    await page.mouse.move(middle.x + right, middle.y + down);
  };
  // the globe is drawn a moment after the address has it
  await expect.poll(() => point([17.5, 27]).then(() => told.allInnerTexts())).toEqual(['Libya']);
  for (const [name, place] of inFront) {
    await point(place);
    expect(await told.allInnerTexts()).toEqual([name]);
  }
  for (const [name, place] of behind) {
    await point(place);
    expect(await told.allInnerTexts(), name).not.toContain(name);
  }
  await page.mouse.move(box.x + 4, box.y + 4);
  await told.waitFor({ state: 'hidden' });
  await page.mouse.click(box.x + 4, box.y + 4);
  expect(new URL(page.url()).pathname).toBe(new URL(home).pathname);
  await page.mouse.click(middle.x, middle.y);
  await page.getByRole('heading', { level: 1, name: 'Democratic Republic of the Congo' }).waitFor();
});

test('without WebGL a link to the globe shows the flat map, moves it, and offers no globe', async () => {
  const { page, home } = await openBrowser({ webgl: false });
  await page.goto(`${home}country/NIU/?projection=globe`);
  await untilPlain(page);
  expect(await page.getByRole('button', { name: 'globe' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\d/);
});
