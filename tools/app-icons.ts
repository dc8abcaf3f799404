// `node tools/app-icons.ts FOLDER`: paints static/icon.svg in the sizes that devices keep, into FOLDER/icons.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { root } from './run-program.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say into which folder: node tools/app-icons.ts build');

const icon = readFileSync(join(root, 'static', 'icon.svg'), 'utf8');
const target = join(folder, 'icons');
mkdirSync(target, { recursive: true });
for (const size of [192, 512]) paint(`icon-${size}`, icon, size);
paint('maskable-512', fillMask(icon), 512);

function paint(name: string, svg: string, size: number): void {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render();
  writeFileSync(join(target, `${name}.png`), image.asPng());
}

/**
 * The icon with its ground drawn to every edge and its mark within the circle, four fifths as wide, that no device cuts
 * off (https://www.w3.org/TR/appmanifest/#icon-masks). The ground is the icon's first element, a square of 32 units.
 */
function fillMask(svg: string): string {
  const [, ground, mark] = /<rect[^>]*fill="([^"]+)"\/>(.*)<\/svg>/s.exec(svg) ?? [];
  if (!ground || !mark) throw new Error('static/icon.svg no longer begins with its ground, a filled <rect>');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground}"/>` +
    `<g transform="translate(16 16) scale(.8) translate(-16 -16)">${mark}</g></svg>`
  );
}
