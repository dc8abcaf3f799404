import { describe, expect, test } from 'vitest';
import type { LonLat } from '#lib/geography/territory.ts';
import { breakName, widthOf } from './compose-labels.ts';
import { placeLabels } from './place-labels.ts';
import type { Label } from './scene.ts';

const size = { width: 800, height: 600 };
const lie = { zoom: 2, project: (at: LonLat) => at };
const label = (code: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
  code,
  name: code,
  at: [x, y],
  from: 0,
  rank: 0,
  beside: false,
  ...more
});

describe('names on the map', () => {
  test('that want one place leave it to the more important', () => {
    const names = placeLabels([label('FRA', 400, 300), label('DEU', 405, 302, { rank: -5 })], lie, size);
    expect(names.map(({ code }) => code)).toEqual(['DEU']);
  });

  test('stand beside a marker, on the other side where the first is taken or outside the box', () => {
    const beside = { beside: true, name: 'Saint Lucia' };
    const [first, second] = placeLabels([label('LCA', 300, 300, beside), label('VCT', 795, 300, beside)], lie, size);
    expect(first).toMatchObject({ anchor: 'start', x: 309 });
    expect(second).toMatchObject({ anchor: 'end', x: 786 });
  });

  test('wait for their zoom, and stay out where they would be cut', () => {
    expect(placeLabels([label('MLI', 400, 300, { from: 2.5 }), label('CHL', 2, 300)], lie, size)).toEqual([]);
  });
});

test.each([
  ['Niue', ['Niue']],
  ['Saint Vincent and the Grenadines', ['Saint Vincent and', 'the Grenadines']],
  ['United States of America', ['United States', 'of America']],
  ['大不列颠及北爱尔兰联合王国', ['大不列颠及北爱', '尔兰联合王国']]
])('%s is broken into even lines', (name, lines) => {
  expect(breakName(name)).toEqual(lines);
  expect(Math.max(...lines.map(widthOf))).toBeLessThan(130);
});
