import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Camera } from '#lib/geography/camera.ts';
import { listTerritories } from '#lib/server/list-territories.ts';
import { readTopology } from '#lib/server/read-world.ts';
import { composeScene } from '#lib/scene/compose-scene.ts';
import { shadeCounts } from '#lib/scene/shade-counts.ts';
import { readWorld } from '../read-world.ts';
import type { ImageWords } from './draw-image.ts';
import { viewDrawer } from './draw-view.ts';
import { escapeMarkup } from '#lib/ui/escape-markup.ts';
import { composePalette } from './read-palette.ts';

const draw = viewDrawer(readWorld(readTopology()));
const colours: Record<string, string> = { '--map-5': '#555555', '--map-ink': '#111111' };
const palette = composePalette((name) => colours[name] ?? '#eeeeee', ['Noto Sans']);
const words: ImageWords = {
  language: 'en',
  title: 'Niue',
  filters: 'Climate',
  legend: { title: 'Initiatives', entries: [{ shade: 5, text: '8+' }] },
  notes: ['Source: a report.', 'Boundaries imply nothing.']
};
const counts = new Map([['BRA', 9]]);

function view(name = 'Brazil', selected: string[] = []) {
  const territories = listTerritories('en').map((one) => (one.code === 'BRA' ? { ...one, name } : one));
  return composeScene({ territories, shading: shadeCounts(counts, counts, false), selected, points: [] });
}

const size = { width: 880, height: 640 };
const picture = (projection: 'mercator' | 'globe', camera?: Camera, more: Partial<ImageWords> = {}, scene = view()) =>
  draw({ scene, camera, projection, size, palette }, { ...words, ...more }).svg;

describe('a picture of a view', () => {
  test.each(['mercator', 'globe'] as const)('has land, sea and all its words as text (%s)', (projection) => {
    const svg = picture(projection, { zoom: 1.5, lat: -10, lng: -50 });
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg).toMatch(/<path d="M[^"]{200,}" fill="#555555"\/>/);
    for (const text of ['Niue', 'Climate', 'Source: a report.', '8+', 'Brazil']) expect(svg).toContain(`>${text}<`);
    expect(svg).not.toContain('NaN');
    expect(svg.length).toBeLessThan(1_000_000);
  });

  test('draws a line of control in dots dark enough to be told from a border', () => {
    const svg = picture('mercator', { zoom: 5, lat: 34, lng: 76 });
    const [dotted = ''] = /<path d="M[^"]{100,}"[^>]*stroke-dasharray="2.3\d 4.2\d"[^>]*>/.exec(svg) ?? [];
    expect(dotted).toContain(`stroke="${palette.ink}"`);
    expect(dotted).not.toContain(`stroke="${palette.border}"`);
  });

  test('of the globe leaves out what lies behind it', () => {
    expect(picture('globe', { zoom: 1, lat: -10, lng: -50 })).toContain('#555555"/><');
    const away = picture('globe', { zoom: 1, lat: 10, lng: 130 });
    expect(away.match(/#555555/g)).toHaveLength(1);
    expect(away).not.toContain('Brazil');
  });

  test('shows the world as often round as it is wide', () => {
    const narrow = picture('mercator', { zoom: -1, lat: 0, lng: 0 });
    const [land = ''] = /<path d="M[^"]*" fill="#555555"/.exec(narrow) ?? [];
    const xs = [...land.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
    // Brazil is 256 pixels apart from Brazil
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(500);
  });

  test('does nothing that the words in it might ask for', () => {
    const poison = '</text><script>alert(1)</script><image href="//x.test/" onload=\'go()\'/>&bad;\u202E\u0000]]>';
    const svg = picture(
      'mercator',
      { zoom: 3, lat: -10, lng: -50 },
      { title: poison, filters: poison, notes: [poison], language: '"><script>' },
      view('<b onclick="x">')
    );
    const tags = new Set([...svg.matchAll(/<\/?([^\s/>]*)/g)].map(([, name]) => name));
    expect([...tags].sort()).toEqual(
      ['clipPath', 'defs', 'g', 'path', 'pattern', 'rect', 'svg', 'text', 'title', 'tspan', 'circle'].sort()
    );
    for (const gone of ['\u202E', '\u0000', '&bad;']) expect(svg).not.toContain(gone);
    for (const [tag] of svg.matchAll(/<[^>]*>/g)) expect(tag).not.toMatch(/\son\w+\s*=|href/);
  });
});

test('any text comes out of markup as it went in, but for what cannot be seen', () => {
  const read = (markup: string) => markup.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const markup = escapeMarkup(text);
      expect(markup).not.toMatch(/[<>"']|&(?!#\d+;)/);
      expect(markup.isWellFormed()).toBe(true);
      const visible = (one: string) => one.replace(/[\s\p{C}]/gu, '');
      expect(visible(read(markup))).toBe(visible(text));
    })
  );
});
