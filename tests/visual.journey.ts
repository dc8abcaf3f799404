import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { openBrowser, type Visitor } from './support/browser.ts';
import { untilPlain } from './support/map.ts';
import { difference } from './support/pictures.ts';

// Six views as they are meant to look. Machines have other fonts, so that words are hidden and what words make taller or
// wider is held still: what is compared is where things stand, and the map with its shades, outlines and markers.
// `npm run pictures` draws them anew after a change that was meant; look at them before you commit them.

const pictures = join(import.meta.dirname, 'pictures');
const failed = join(import.meta.dirname, '..', 'test-results', 'pictures');

/** The largest part of a picture that may differ: less than Colombia on the map of the world. */
const tolerance = 0.0002;

/** How far apart two colours must be to differ: a hair line of the page’s own counts. */
const eye = 0.03;

const withoutWords = `
  *, *::before, *::after { color: transparent !important; animation: none !important; transition: none !important; }
  .names { display: none !important; }
  .shell > header { block-size: 3.5rem !important; overflow: hidden !important; flex-wrap: nowrap !important; }
  .foot { block-size: 4rem !important; overflow: hidden !important; }
  .shell > header *, .foot *, #panel *, .buttons *, .notice { visibility: hidden !important; }
`;

const views: [name: string, address: string, visitor: Visitor][] = [
  ['world', '', {}],
  ['world-dark', '', { dark: true }],
  ['nature-chinese', 'zh/?programme=nature', {}],
  ['funding', 'funding/', {}],
  ['russia', 'country/RUS/', {}],
  ['six-islands-phone', 'initiative/sids-early-warning/', { phone: true }]
];

async function draw(address: string, visitor: Visitor, style = ''): Promise<PNG> {
  const { page, home } = await openBrowser({ ...visitor, webgl: false, still: true, fresh: true });
  if (!visitor.phone) await page.setViewportSize({ width: 960, height: 640 });
  // before the page measures its map
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, withoutWords + style);
  await page.goto(home + address);
  await untilPlain(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  return halve(PNG.sync.read(await page.screenshot({ scale: 'css' })));
}

/** A picture of half the width and height, so that it weighs little in the repository. */
function halve({ width, height, data }: PNG): PNG {
  const small = new PNG({ width: Math.floor(width / 2), height: Math.floor(height / 2) });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        const at = (dx: number, dy: number) => data[((2 * y + dy) * width + 2 * x + dx) * 4 + channel] ?? 0;
        small.data[(y * small.width + x) * 4 + channel] = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
      }
    }
  }
  return small;
}

describe('a view looks as it is meant to', () => {
  test.each(views)('%s', async (name, address, visitor) => {
    const file = join(pictures, `${name}.png`);
    const now = await draw(address, visitor);
    const bytes = PNG.sync.write(now, { colorType: 2, deflateLevel: 9 });
    if (process.env.RENEW_PICTURES) writeFileSync(file, bytes);
    expect(existsSync(file), 'there is no picture yet: npm run pictures').toBe(true);
    const meant = PNG.sync.read(readFileSync(file));
    expect([now.width, now.height]).toEqual([meant.width, meant.height]);
    const part = difference(now, meant, eye);
    if (part > tolerance) {
      mkdirSync(failed, { recursive: true });
      writeFileSync(join(failed, `${name}.png`), bytes);
    }
    expect(part, `see test-results/pictures/${name}.png`).toBeLessThanOrEqual(tolerance);
  });
});

describe('the threshold is crossed by', () => {
  test.each([
    ['a country that is lost', '[data-code="COL"], [href*="/country/COL/"] { display: none !important; }'],
    ['a panel that has moved', 'main { margin-inline-start: 4px; }'],
    ['a map without its shades', 'path.land { fill: white !important; }']
  ])('%s', async (_, style) => {
    const meant = PNG.sync.read(readFileSync(join(pictures, 'world.png')));
    expect(difference(await draw('', {}, style), meant, eye)).toBeGreaterThan(tolerance);
  });
});
