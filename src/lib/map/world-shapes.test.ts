import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { openWorld, type WrittenSheet, type WrittenWorld } from '#lib/geography/world-topology.ts';
import type { LonLat, Shapes } from '#lib/geography/territory.ts';
import { polygonArea } from '../../../tools/geometry/pieces.ts';
import { WorldShapes, type Bounds } from './world-shapes.ts';

const folder = 'src/lib/geography/generated';
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const shapes: Shapes = read('shapes.json');
const written: WrittenWorld = read('world.json');
const readSheet = (sheet: number): Promise<WrittenSheet> => Promise.resolve(read(`detail/${sheet}.json`));
const everywhere: Bounds = [-180, -90, 180, 90];
const fiji: Bounds = [176, -20, 183, -15];

const openAll = async () => {
  const world = new WorldShapes(written, readSheet);
  await world.fetch(world.missing(everywhere, 3));
  return world;
};
const ends = (arc: readonly (readonly number[])[]) => [arc[0], arc.at(-1)];
const far = ([a = 0, b = 0]: readonly number[] = [], [c = 0, d = 0]: readonly number[] = []) => [
  Math.abs(a - c),
  Math.abs(b - d)
];

describe('the world in two steps', () => {
  const coarse = openWorld(written).topology;

  test('has every arc in exactly one sheet, and its ends where they were within half a coarse step', async () => {
    const { sheets } = openWorld(written);
    expect(sheets.flat().sort((a, b) => a - b)).toEqual(coarse.arcs.map((_, arc) => arc));
    const fine = (await openAll()).topology;
    const [across, down] = written.arcs.step;
    for (const [number, arc] of fine.arcs.entries()) {
      for (const [i, end] of ends(arc).entries()) {
        const [x = NaN, y = NaN] = far(end, ends(coarse.arcs[number] ?? [])[i]);
        expect(x).toBeLessThanOrEqual(across / 2 + 1e-9);
        expect(y).toBeLessThanOrEqual(down / 2 + 1e-9);
      }
    }
  });

  test('loses none of the territories: each has land, or a marker while it has none', () => {
    const land = feature(coarse, coarse.objects.territories).features;
    expect(land).toHaveLength(Object.keys(shapes).length);
    const areaOf = ({ geometry }: (typeof land)[number]) =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates.reduce((sum, polygon) => sum + polygonArea(polygon as LonLat[][]), 0)
        : 0;
    const lost = land.filter((one) => areaOf(one) === 0 && (shapes[String(one.id)]?.marker ?? 0) < 3);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('is full of detail in the end, and each line ends exactly where the next begins', async () => {
    const { topology } = await openAll();
    expect(topology.arcs.flat().length).toBeGreaterThan(2 * coarse.arcs.flat().length);
    const oriented = (arc: number) => (arc < 0 ? (topology.arcs[~arc] ?? []).toReversed() : (topology.arcs[arc] ?? []));
    const rings = topology.objects.territories.geometries.flatMap((one) =>
      one.type === 'MultiPolygon' ? one.arcs.flat() : one.type === 'Polygon' ? one.arcs : []
    );
    expect(rings.length).toBeGreaterThan(1000);
    for (const ring of rings) {
      const run = ring.map((arc) => ends(oriented(arc)));
      for (const [i, [start]] of run.entries()) expect(start).toEqual(run.at(i - 1)?.[1]);
    }
  });
});

describe('detail', () => {
  test('is not asked for from far away', () => {
    expect(new WorldShapes(written, readSheet).missing(everywhere, 2.4)).toEqual([]);
  });

  test('comes where the reader is, and all that is in view is in it', async () => {
    const world = new WorldShapes(written, readSheet);
    const full = (await openAll()).topology;
    for (const view of [fiji, [4, 57, 32, 72], [95, -11, 141, 6], [-76, -56, -66, -17], [22, 35, 30, 41]] as const) {
      const asked = world.missing(view, 5);
      expect(asked.length).toBeLessThan(6);
      await world.fetch(asked);
      const turns = [-360, 0, 360];
      const seen = full.arcs.flatMap((arc, number) =>
        arc.some(
          ([x = 0, y = 0]) =>
            y > view[1] && y < view[3] && turns.some((turn) => x + turn > view[0] && x + turn < view[2])
        )
          ? number
          : []
      );
      expect(seen.length).toBeGreaterThan(5);
      for (const arc of seen) expect(world.topology.arcs[arc]).toEqual(full.arcs[arc]);
    }
  });

  test.each([0, 360, -360])('round 180° is that of both sides, on any turn of the world (%i°)', (turn) => {
    const world = new WorldShapes(written, readSheet);
    const on = (view: Bounds) => world.missing([view[0] + turn, view[1], view[2] + turn, view[3]], 5);
    const both = on(fiji);
    expect(both).toEqual(
      [...new Set([...on([176, -20, 179.9, -15]), ...on([-179.9, -20, -177, -15])])].sort((a, b) => a - b)
    );
    expect(both.length).toBeGreaterThan(1);
  });

  test('that cannot be had leaves the coarse shapes, and is asked for again', async () => {
    let there = false;
    const world = new WorldShapes(written, (sheet) => (there ? readSheet(sheet) : Promise.reject(new Error('gone'))));
    const missing = world.missing(fiji, 5);
    expect(await world.fetch(missing)).toBe(false);
    expect(world.topology).toEqual(openWorld(written).topology);
    expect(world.missing(fiji, 5)).toEqual(missing);
    there = true;
    expect(await world.fetch(missing)).toBe(true);
    expect(world.missing(fiji, 5)).toEqual([]);
  });

  test('of another world is refused', async () => {
    const world = new WorldShapes(written, (sheet) => readSheet(sheet + 1));
    expect(await world.fetch(world.missing(fiji, 5))).toBe(false);
    expect(world.topology).toEqual(openWorld(written).topology);
  });

  test('is fetched once, however often it is asked for', async () => {
    const asked: number[] = [];
    const world = new WorldShapes(written, (sheet) => (asked.push(sheet), readSheet(sheet)));
    const missing = world.missing(fiji, 5);
    expect(await Promise.all([world.fetch(missing), world.fetch(missing)])).toEqual([true, false]);
    expect(asked).toEqual(missing);
  });
});
