import type { Page } from 'playwright-core';

interface Spot {
  x: number;
  y: number;
}

/** The point of the page at which a longitude and latitude (degrees) is drawn, in CSS pixels, once scripts are awake. */
export async function locate(page: Page, place: readonly [number, number]): Promise<Spot> {
  const [spot] = await locateAll(page, [place]);
  if (!spot) throw new Error('the map has no such place');
  return spot;
}

/** The same for many places at once, in their order. */
export async function locateAll(page: Page, places: readonly (readonly [number, number])[]): Promise<Spot[]> {
  return page.locator('[data-awake] [data-bounds]').evaluate((element, places) => {
    const box = element.getBoundingClientRect();
    const [west = 0, south = 0, east = 0, north = 0] = (element.getAttribute('data-bounds') ?? '')
      .split(',')
      .map(Number);
    const y = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
    return places.map(([lon, lat]) => {
      const turn = Math.ceil((west - lon) / 360) * 360;
      return {
        x: box.left + ((lon + turn - west) / (east - west)) * box.width,
        y: box.top + ((y(north) - y(lat)) / (y(north) - y(south))) * box.height
      };
    });
  }, places);
}

/** Clicks the map at a place. */
export async function clickPlace(page: Page, at: readonly [number, number]): Promise<void> {
  const { x, y } = await locate(page, at);
  await page.mouse.click(x, y);
}
