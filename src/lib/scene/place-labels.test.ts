import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '#lib/geography/territory.ts';
import { breakName, widthOf } from './compose-labels.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
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

describe('any names', () => {
  const names = fc.array(
    fc.record({
      code: fc.constantFrom('A', 'B', 'C', 'D'),
      name: fc.constantFrom('Niue', 'Saint Vincent and the Grenadines', '大韩民国', 'Chad'),
      at: fc.tuple(fc.integer({ min: -20, max: 320 }), fc.integer({ min: -20, max: 220 })),
      from: fc.constantFrom(0, 2, 2.01),
      rank: fc.integer({ min: -9, max: 9 }),
      beside: fc.boolean()
    }),
    { minLength: 1, maxLength: 12 }
  );
  const small = { width: 300, height: 200 };
  const line = 14.4;

  /** What a name covers, told from where it is written. */
  const cover = ({ lines, x, y, anchor }: PlacedLabel) => {
    const width = Math.max(...lines.map(widthOf));
    const left = { start: x, end: x - width, middle: x - width / 2 }[anchor];
    return { left, right: left + width, top: y - line / 2, bottom: y - line / 2 + lines.length * line };
  };
  const apart = (a: ReturnType<typeof cover>, b: ReturnType<typeof cover>) =>
    Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);

  test('stand whole in the box, three pixels apart, at their places', () => {
    fc.assert(
      fc.property(names, (labels) => {
        const placed = placeLabels(labels, lie, small);
        for (const [i, one] of placed.entries()) {
          const box = cover(one);
          expect(Math.min(box.left, box.top, 300 - box.right, 200 - box.bottom)).toBeGreaterThanOrEqual(0);
          for (const other of placed.slice(i + 1)) expect(apart(box, cover(other))).toBeGreaterThan(3 - 1e-9);
          const near = { start: box.left - 9, end: box.right + 9, middle: (box.left + box.right) / 2 }[one.anchor];
          const own = labels.some(({ code, at: [x, y], beside }) => {
            const here = Math.abs(x - near) < 1e-9 && Math.abs(y - (box.top + box.bottom) / 2) < 1e-9;
            return here && code === one.code && beside === (one.anchor !== 'middle');
          });
          expect(own).toBe(true);
        }
      }),
      { numRuns: 500 }
    );
  });

  test('are written wherever there is room, from their zoom on', () => {
    fc.assert(
      fc.property(names, ([alone]) => {
        if (!alone) return;
        const lines = breakName(alone.name);
        const [width, height] = [Math.max(...lines.map(widthOf)), lines.length * line];
        const [x, y] = alone.at;
        const inside = (left: number) =>
          left >= 0 && left + width <= 300 && y - height / 2 >= 0 && y + height / 2 <= 200;
        const fits = (alone.beside ? [x + 9, x - 9 - width] : [x - width / 2]).some(inside);
        const [placed] = placeLabels([alone], lie, small);
        expect(placed !== undefined).toBe(fits && alone.from <= lie.zoom);
      }),
      { numRuns: 500 }
    );
  });

  test('behind the globe are not written', () => {
    expect(placeLabels([label('NIU', 100, 100)], { zoom: 2, project: () => undefined }, small)).toEqual([]);
  });

  test('that stand exactly three pixels apart may both stay, a hair nearer one must go', () => {
    const row = (y: number) => placeLabels([label('A', 100, 50), label('B', 100, y)], lie, small).length;
    expect([row(50 + line + 3), row(50 + line + 2.9)]).toEqual([2, 1]);
    expect([row(50 - line - 3), row(50 - line - 2.9)]).toEqual([2, 1]);
    const column = (x: number) => placeLabels([label('A', 100, 50), label('B', x, 50)], lie, small).length;
    expect([column(100 + 6.6 + 3.01), column(100 + 6.6 + 2.9)]).toEqual([2, 1]);
    expect([column(100 - 6.6 - 3.01), column(100 - 6.6 - 2.9)]).toEqual([2, 1]);
  });

  test('are written in their order of importance from the zoom at which they have room', () => {
    const due = [
      label('A', 50, 50, { rank: 2, from: 2 }),
      label('B', 150, 50, { rank: 1 }),
      label('C', 250, 50, { rank: 3 })
    ];
    expect(placeLabels(due, lie, small).map(({ code }) => code)).toEqual(['B', 'A', 'C']);
  });
});
