import type { Page } from 'playwright-core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { openBrowser } from '../support/browser.ts';
import { locateAll, untilLive, untilPlain } from '../support/map.ts';

const folder = join(import.meta.dirname, '..', '..', 'build', 'catalogue');
const file = readdirSync(folder).find((name) => /^en\..*\.json$/.test(name)) ?? '';
const { territories }: { territories: ListedTerritory[] } = JSON.parse(readFileSync(join(folder, file), 'utf8'));

interface Spot {
  x: number;
  y: number;
}

const apart = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);
/** A mouse points at whole pixels. */
const aside = ({ x, y }: Spot, distance: number, angle: number): Spot => ({
  x: Math.round(x + distance * Math.cos(angle)),
  y: Math.round(y + distance * Math.sin(angle))
});

/** A mouse knows whole pixels alone, and the map's box may begin between two. */
const slack = 1;

/** Whether the map tells this name where the pointer is put. */
async function isTold(page: Page, name: string, { x, y }: Spot): Promise<boolean> {
  await page.mouse.move(x, y);
  const tip = page.getByTestId('tip').locator('strong').getByText(name, { exact: true });
  return tip.waitFor({ timeout: 1500 }).then(
    () => true,
    () => false
  );
}

/** How far beside its marker the pointer is put, in pixels. */
const beside = 8;
const ring = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (degrees * Math.PI) / 180);

/** Seven of the Leeward Islands lie within a pixel or two of one another. */
const leewards = ['AIA', 'ATG', 'BLM', 'KNA', 'MAF', 'MSR', 'SXM'];

/** On a telephone's world, half as wide, so do their neighbours, and those round the Gulf, the Channel and Hong Kong. */
const crowdedOnTelephones =
  `ABW AIA ATG BES BHR BLM CUW DMA DOM GGY GLP GRD HKG HTI JEY KNA LCA MAC MAF MSR MTQ QAT SXM VCT
  VGB VIR`.split(/\s+/);

test.each([
  ['live', 'a wide screen', { webgl: true, coarse: true }, leewards],
  ['plain', 'a wide screen', { webgl: false }, leewards],
  ['plain', 'a telephone', { webgl: false, phone: true }, crowdedOnTelephones]
])(
  'every territory can be pointed at on the %s map of %s, at world zoom, 8 pixels beside its marker or on its land',
  async (painter, _, visitor, crowded) => {
    const { page, home } = await openBrowser(visitor);
    await page.goto(home);
    await (visitor.webgl ? untilLive(page) : untilPlain(page));
    await page
      .getByRole('button', { name: 'Close', exact: true })
      .click({ timeout: 500 })
      .catch(() => {});
    const size = await page.getByTestId('map').boundingBox();
    if (!size) throw new Error('the map has no box');
    const places = await locateAll(
      page,
      territories.map(({ label }) => label)
    );
    const spots = new Map(places.map((spot, i): [string, Spot] => [territories[i]?.code ?? '', spot]));
    const [west = 0, , east = 0] = ((await page.getByTestId('map').getAttribute('data-bounds')) ?? '')
      .split(',')
      .map(Number);
    const zoom = Math.log2((size.width * 360) / (east - west) / 512);
    const isInside = ({ x, y }: Spot) =>
      x > size.x && x < size.x + size.width && y > size.y && y < size.y + size.height;
    const missed: string[] = [];
    const outside: string[] = [];
    const together: string[] = [];
    for (const { code, name, marker } of territories) {
      const at = spots.get(code);
      if (!at) throw new Error(`${code} has no place`);
      // some of the Leeward Islands share a pixel here; zooming separates them
      if ([...spots].some(([other, rival]) => other !== code && apart(rival, at) < 1.5)) {
        together.push(code);
        continue;
      }
      const hasMarker = marker !== undefined && marker > zoom;
      // where markers crowd the nearest wins, so the pointer goes as far beside this one as it is still the nearest
      const candidates = hasMarker
        ? [beside, 7, 6, 5, 4, 3, 2, 1, 0].flatMap((distance) => ring.map((angle) => aside(at, distance, angle)))
        : [at];
      const isNearest = (spot: Spot) =>
        [...spots].every(([other, rival]) => other === code || apart(rival, spot) > apart(at, spot) + slack);
      const [spot] = candidates.filter(isInside).filter(isNearest);
      if (!spot) {
        outside.push(code);
        continue;
      }
      // on a small map a neighbour's dot may lie on a country's label point; its land begins beside it
      const around = hasMarker ? [] : ring.map((angle) => aside(at, 3, angle));
      let told = false;
      for (const place of [spot, ...around]) told ||= await isTold(page, name, place);
      if (!told) missed.push(name);
    }
    expect(together.toSorted()).toEqual(crowded);
    // its label point lies south of what a world map shows
    expect(outside).toEqual(['ATA']);
    expect(missed, `on the ${painter} map`).toEqual([]);
  },
  240_000
);
