import { expect, test } from 'vitest';
import { buildIndex } from '#lib/server/build-index.ts';
import { composeScene } from '#lib/scene/compose-scene.ts';
import { fitFrame, layFlat } from '#lib/scene/lay-flat.ts';
import { paths } from './generated-paths.ts';
import { writeDrawing } from './write-drawing.ts';

const { territories } = buildIndex('en');
const size = { width: 880, height: 740 };
const nowhere = { shades: new Map(), weights: new Map(), legend: { measure: 'initiatives', entries: [] } } as const;

function draw(selected: readonly string[] = [], name = (code: string) => `The name of ${code}`, box = size) {
  const scene = composeScene({ territories, shading: nowhere, selected, points: [] });
  const lie = layFlat(fitFrame(scene.frame, box), box);
  const shown = { scene, lie, size: box, shapes: paths, active: undefined };
  return writeDrawing(shown, (code) => ({ href: `/country/${code}/`, 'aria-label': name(code) }));
}

const links = (drawing: string) => [...drawing.matchAll(/<a href="\/country\/(\w+)\/" data-code="(\w+)"/g)];

test('every territory can be pressed, and leads to its own page', () => {
  const found = links(draw());
  for (const [, page, code] of found) expect(page).toBe(code);
  expect(new Set(found.map(([, page]) => page))).toEqual(new Set(territories.map(({ code }) => code)));
});

test('of two links to one territory one is read', () => {
  const drawing = draw();
  const read = [...drawing.matchAll(/<a href="\/country\/(\w+)\/"[^>]*>/g)].filter(
    ([link]) => !link.includes('aria-hidden')
  );
  expect(read.map(([, code]) => code).sort()).toEqual(territories.map(({ code }) => code).sort());
});

test('near at hand a territory with land has no dot, and its outline is drawn', () => {
  const drawing = draw(['LUX']);
  expect(links(drawing).filter(([, code]) => code === 'LUX')).toHaveLength(1);
  expect(drawing).toContain('<path class="outline"');
});

test('a name cannot leave its attribute', () => {
  const drawing = draw([], () => '"><script>alert(1)</script>');
  expect(drawing).not.toContain('<script');
  expect(drawing).toContain('aria-label="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;"');
});

test('the world and its dots are repeated where the box shows another turn of it, and nowhere else', () => {
  const turns = (drawing: string) =>
    ['#ground', '#land', '#dots'].map((part) => drawing.split(`<use href="${part}"`).length - 1);
  expect(turns(draw()), 'the world, which fills its box').toEqual([0, 0, 0]);
  expect(turns(draw(['BRA'])), 'far from 180°').toEqual([0, 0, 0]);
  expect(turns(draw(['FJI'])), 'across 180°').toEqual([1, 1, 1]);
  expect(turns(draw([], undefined, { width: 1600, height: 400 })), 'a box wider than the world').toEqual([2, 2, 2]);
});

test('where a map has been moved nothing else of its drawing is other', () => {
  const scene = composeScene({ territories, shading: nowhere, selected: ['BRA'], points: [] });
  const camera = fitFrame(scene.frame, size);
  const [here, there] = [0, 0.3].map((east) => {
    const shown = { scene, lie: layFlat({ ...camera, lng: camera.lng + east }, size), size, shapes: paths };
    return writeDrawing({ ...shown, active: undefined }, (code) => ({ href: code, 'aria-label': code }));
  });
  const laid = /<g class="laid" transform="[^"]*"/;
  expect(there).not.toBe(here);
  expect(there?.replace(laid, '')).toBe(here?.replace(laid, ''));
});
