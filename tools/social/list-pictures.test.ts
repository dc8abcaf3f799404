import { expect, test } from 'vitest';
import { readWorld } from '#lib/map/read-world.ts';
import { composePalette } from '#lib/map/svg/read-palette.ts';
import { flatTracer } from '#lib/map/svg/trace-world.ts';
import { buildIndex } from '#lib/server/build-index.ts';
import { readTopology } from '#lib/server/read-world.ts';
import { drawPicture } from './draw-picture.ts';
import { listPictures } from './list-pictures.ts';

const pictures = listPictures();
const names = new Set(pictures.map(({ name }) => name));

test('every page has a picture: its own, or its programme’s where it is nowhere in particular', () => {
  const { catalogue, territories } = buildIndex('zh');
  expect(names.size).toBe(pictures.length);
  expect(names).toContain('world');
  for (const { code } of territories) expect(names).toContain(`country-${code}`);
  for (const { id, programme, countries } of catalogue.initiatives) {
    expect(names).toContain(`programme-${programme}`);
    if (countries.length > 0) expect(names).toContain(`initiative-${id}`);
  }
});

test('a picture has no words, so that it needs no fonts and is the same in every language', () => {
  const trace = flatTracer(readWorld(readTopology()));
  const palette = composePalette(() => '#123456', []);
  const draw = (name: string) => {
    const picture = pictures.find((one) => one.name === name);
    if (!picture) throw new Error(`${name} is missing`);
    return drawPicture(picture, trace, palette);
  };
  for (const name of ['world', 'country-FJI', 'country-NIU', 'initiative-sids-early-warning', 'programme-climate']) {
    const svg = draw(name);
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
    expect(svg).not.toMatch(/<text|NaN|undefined/);
    expect(svg.includes('r="70"')).toBe(/initiative|programme/.test(name));
  }
});
