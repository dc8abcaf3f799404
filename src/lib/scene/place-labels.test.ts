import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '#lib/geography/territory.ts';
import { listTerritories } from '#lib/server/list-territories.ts';
import { breakName, widthOf } from './compose-labels.ts';
import { composeScene } from './compose-scene.ts';
import { layFlat, repeatPoint, type Lie, type Size } from './lay-flat.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import type { Label, Marker } from './scene.ts';
import { shadeCounts } from './shade-counts.ts';

const size = { width: 800, height: 600 };
const lie = { zoom: 2, project: (at: LonLat) => at };
const label = (code: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
  code,
  name: code,
  at: [x, y],
  from: 0,
  rank: 0,
  beside: -Infinity,
  ...more
});
const marker = (code: string, x: number, y: number, until = 5): Marker => ({ code, at: [x, y], shade: 1, until });
const place = (labels: readonly Label[], box: Size = size, view: Lie = lie, markers: readonly Marker[] = []) =>
  placeLabels({ labels, markers }, view, box);

const line = 14.4;

/** What a name covers, told from where it is written. */
const cover = ({ lines, x, y, anchor }: PlacedLabel) => {
  const width = Math.max(...lines.map(widthOf));
  const left = { start: x, end: x - width, middle: x - width / 2 }[anchor];
  return { left, right: left + width, top: y - line / 2, bottom: y - line / 2 + lines.length * line };
};

describe('names on the map', () => {
  test('that want one place leave it to the more important', () => {
    const names = place([label('FRA', 400, 300), label('DEU', 405, 302, { rank: -5 })]);
    expect(names.map(({ code }) => code)).toEqual(['DEU']);
  });

  test('stand beside a marker, on the other side where the first is taken or outside the box', () => {
    const beside = { beside: Infinity, name: 'Saint Lucia' };
    const [first, second] = place([label('LCA', 300, 300, beside), label('VCT', 795, 300, beside)]);
    expect(first).toMatchObject({ anchor: 'start', x: 309 });
    expect(second).toMatchObject({ anchor: 'end', x: 786 });
  });

  test('stand below or above a marker whose sides are taken', () => {
    const beside = (code: string, x: number) => label(code, x, 300, { beside: Infinity, name: 'Saint Lucia' });
    const row = [beside('A', 300), beside('C', 370), beside('B', 335)];
    expect(
      place(row, size, lie, [marker('A', 300, 300), marker('C', 370, 300)]).map(({ x, y, anchor }) => [x, y, anchor])
    ).toEqual([
      [291, 300, 'end'],
      [379, 300, 'start'],
      [335, 300 + 7 + 7.2, 'middle']
    ]);
  });

  test('cover no other marker that is due, on whichever turn of the world it is drawn, and wait rather than do', () => {
    const labels = [label('ITA', 400, 300, { name: 'Italy' })];
    const isPlaced = (more: Marker, view: Lie = lie) => place(labels, size, view, [more]).length === 1;
    expect(isPlaced(marker('SMR', 405, 302))).toBe(false);
    expect(isPlaced(marker('SMR', 405, 302, 2))).toBe(true);
    expect(isPlaced(marker('SMR', 405, 330))).toBe(true);
    expect(isPlaced(marker('SMR', 905, 302))).toBe(true);
    expect(isPlaced(marker('SMR', 905, 302), { ...lie, turn: 500 })).toBe(false);
  });

  test('on land may cover a marker that has nothing to say, and from far away any', () => {
    const labels = [label('GBR', 400, 300, { name: 'United Kingdom' })];
    const isPlaced = (more: Partial<Marker>, zoom: number) =>
      place(labels, size, { ...lie, zoom }, [{ ...marker('IMN', 400, 300), ...more }]).length === 1;
    expect(isPlaced({ shade: 'unnamed' }, 3)).toBe(true);
    expect(isPlaced({ shade: 'none' }, 3)).toBe(false);
    expect(isPlaced({ shade: 1 }, 1.9)).toBe(true);
    expect(isPlaced({ shade: 1 }, 2)).toBe(false);
  });

  test('beside markers cover one that has nothing to say only where they have something, and nowhere else to stand', () => {
    const grid = Array.from(
      { length: 25 * 11 },
      (_, i) => [250 + 12 * (i % 25), 240 + 12 * Math.floor(i / 25)] as const
    );
    const around = (shade: Marker['shade']) => grid.map(([x, y]) => ({ ...marker(`${x}/${y}`, x, y), shade }));
    const isPlaced = (rank: number, shade: Marker['shade']) =>
      place([label('NIU', 400, 300, { beside: Infinity, rank })], size, lie, around(shade)).length === 1;
    expect(isPlaced(-10, 'unnamed')).toBe(true);
    expect(isPlaced(-10, 1)).toBe(false);
    expect(isPlaced(-9, 'unnamed')).toBe(false);
  });

  test('leave their own marker while there is one', () => {
    const cuba = [label('CUB', 400, 300, { beside: 2.5 })];
    const at = (zoom: number) => place(cuba, size, { ...lie, zoom }, [marker('CUB', 400, 300, 2.5)])[0]?.anchor;
    expect([at(2.4), at(2.5)]).toEqual(['start', 'middle']);
  });

  test('wait for their zoom, and stay out where they would be cut', () => {
    expect(place([label('MLI', 400, 300, { from: 2.5 }), label('CHL', 2, 300)])).toEqual([]);
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
      beside: fc.constantFrom(-Infinity, 2, 2.01, Infinity)
    }),
    { minLength: 1, maxLength: 12 }
  );
  const small = { width: 300, height: 200 };

  const isBeside = ({ beside }: Label) => lie.zoom < beside;
  const apart = (a: ReturnType<typeof cover>, b: ReturnType<typeof cover>) =>
    Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);

  test('stand whole in the box, three pixels apart, at their places', () => {
    fc.assert(
      fc.property(names, (labels) => {
        const placed = place(labels, small);
        for (const [i, one] of placed.entries()) {
          const box = cover(one);
          expect(Math.min(box.left, box.top, 300 - box.right, 200 - box.bottom)).toBeGreaterThan(-1e-9);
          for (const other of placed.slice(i + 1)) expect(apart(box, cover(other))).toBeGreaterThan(3 - 1e-9);
          const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
          const lines = [box.top - 7, box.bottom + 7];
          const spots = {
            start: [[box.left - 9, y], ...lines.map((y) => [box.left - 3, y])],
            end: [[box.right + 9, y], ...lines.map((y) => [box.right + 3, y])],
            middle: lines.map((y) => [x, y])
          };
          const onLand = [box.top, y, box.bottom].map((y) => [x, y]);
          const own = labels.some((label) => {
            const at = isBeside(label) ? spots[one.anchor] : one.anchor === 'middle' ? onLand : [];
            return (
              label.code === one.code &&
              at.some(([x = 0, y = 0]) => Math.hypot(x - label.at[0], y - label.at[1]) < 1e-9)
            );
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
        const inside = ([left = 0, top = 0]: number[]) =>
          left >= 0 && left + width <= 300 && top >= 0 && top + height <= 200;
        const onLand = [y - height / 2, y - height, y].map((top) => [x - width / 2, top]);
        const beside = [
          ...[x + 9, x - 9 - width].map((left) => [left, y - height / 2]),
          ...[x - width / 2, x + 3, x - 3 - width].flatMap((left) => [y + 7, y - 7 - height].map((top) => [left, top]))
        ];
        const fits = (isBeside(alone) ? beside : onLand).some(inside);
        const [placed] = place([alone], small);
        expect(placed !== undefined).toBe(fits && alone.from <= lie.zoom);
      }),
      { numRuns: 500 }
    );
  });

  test('behind the globe are not written', () => {
    expect(place([label('NIU', 100, 100)], small, { zoom: 2, project: () => undefined })).toEqual([]);
  });

  test('may both stay where three pixels are left between them, the one moved by half its height; a hair nearer one must go', () => {
    const row = (y: number) => place([label('A', 100, 50), label('B', 100, y)], small).length;
    expect([row(50 + line / 2 + 3.1), row(50 + line / 2 + 2.9)]).toEqual([2, 1]);
    expect([row(50 - line / 2 - 3.1), row(50 - line / 2 - 2.9)]).toEqual([2, 1]);
    const column = (x: number) => place([label('A', 100, 50), label('B', x, 50)], small).length;
    expect([column(100 + widthOf('A') + 3.01), column(100 + widthOf('A') + 2.9)]).toEqual([2, 1]);
    expect([column(100 - widthOf('A') - 3.01), column(100 - widthOf('A') - 2.9)]).toEqual([2, 1]);
  });

  test('are written in their order of importance from the zoom at which they have room', () => {
    const due = [
      label('A', 50, 50, { rank: 2, from: 2 }),
      label('B', 150, 50, { rank: 1 }),
      label('C', 250, 50, { rank: 3 })
    ];
    expect(place(due, small).map(({ code }) => code)).toEqual(['B', 'A', 'C']);
  });
});

describe.each(['en', 'zh'] as const)('the names of the world (%s)', (locale) => {
  const counts = new Map([
    ['COK', 1],
    ['NIU', 1],
    ['BRA', 3]
  ]);
  const shading = shadeCounts(counts, counts, false);
  const scene = composeScene({
    territories: listTerritories(locale),
    shading,
    selected: ['COK', 'NIU', 'CUB'],
    points: []
  });
  const views = [
    { zoom: 0.2, lat: 10, lng: 0 },
    { zoom: 0, lat: 0, lng: 178 },
    { zoom: 1, lat: 48, lng: 12 },
    { zoom: 3, lat: -17.7, lng: 178 },
    { zoom: 4, lat: 16, lng: -65 },
    { zoom: 5, lat: 16, lng: -65 }
  ];

  const labels = new Map(scene.labels.map((label) => [label.code, label]));

  test.each(views)('cover no marker that they keep clear of at zoom $zoom over $lat, $lng', (camera) => {
    for (const box of [
      { width: 390, height: 420 },
      { width: 880, height: 740 }
    ]) {
      const view = layFlat(camera, box);
      const names = place(scene.labels, box, view, scene.markers);
      expect(names.length).toBeGreaterThan(0);
      for (const { code, at, until, shade } of scene.markers) {
        if (camera.zoom >= until) continue;
        for (const [x, y] of repeatPoint(view.project(at), view, box)) {
          const covering = names.filter((name) => {
            const { beside = 0, rank = 0 } = labels.get(name.code) ?? {};
            const isBeside = camera.zoom < beside;
            if (!isBeside && camera.zoom < 2) return false;
            if (shade === 'unnamed' && (!isBeside || rank <= -10)) return false;
            const { left, right, top, bottom } = cover(name);
            return x > left - 5 && x < right + 5 && y > top - 5 && y < bottom + 5;
          });
          expect(
            covering.map((name) => name.code),
            code
          ).toEqual([]);
        }
      }
    }
  });
});
