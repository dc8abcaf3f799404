// `node tools/social-images.ts FOLDER`: draws the pictures that other sites show beside a link to a page, into
// FOLDER/social. A picture that has been drawn before, by its content, is taken from the cache. Where the build was not
// told where the site will stand (SITE_ORIGIN), no page can refer to them, and there are none.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { readWorld } from '#lib/map/read-world.ts';
import { composePalette } from '#lib/map/svg/read-palette.ts';
import { flatTracer } from '#lib/map/svg/trace-world.ts';
import { readTopology } from '#lib/server/read-world.ts';
import { root } from './run-program.ts';
import { toSiteOrigin } from './site-origin.ts';
import { drawPicture } from './social/draw-picture.ts';
import { listPictures } from './social/list-pictures.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say into which folder: node tools/social-images.ts build');

if (!toSiteOrigin(process.env.SITE_ORIGIN)) {
  console.log('No SITE_ORIGIN, no social images.');
  process.exit();
}

/** Git ignores it, and a clean install empties it. */
const cache = join(root, 'node_modules', '.cache', 'groundwork-social');
const target = join(folder, 'social');
const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };

const tokens = readFileSync(join(root, 'src/routes/tokens.css'), 'utf8');
// the light colours come first
const colours = composePalette((name) => new RegExp(`${name}: ([^;]+);`).exec(tokens)?.[1], []);
// at the size of a thumbnail the hatch is noise, and doubles the file
const palette = { ...colours, hatch: colours.shades.unnamed };
const trace = flatTracer(readWorld(readTopology()));

for (const place of [cache, target]) mkdirSync(place, { recursive: true });
const pictures = listPictures();
let drawn = 0;
const work = async () => {
  for (let picture = pictures.pop(); picture; picture = pictures.pop()) {
    const svg = drawPicture(picture, trace, palette);
    const kept = join(cache, `${createHash('sha256').update(`${version}\n${svg}`).digest('hex').slice(0, 32)}.png`);
    if (!existsSync(kept)) {
      const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
      writeFileSync(kept, image.asPng());
      drawn += 1;
    }
    copyFileSync(kept, join(target, `${picture.name}.png`));
  }
};
const all = pictures.length;
// the painting is done on libuv's threads while the next map is traced
await Promise.all(Array.from({ length: 3 }, work));
console.log(`${all} pictures, ${drawn} of them drawn anew.`);
