import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '#lib/geography/territory.ts';
import { worldFrame } from './frame-selection.ts';
import { fitFrame, layFlat, repeatPoint } from './lay-flat.ts';

const sizes = fc.record({ width: fc.integer({ min: 280, max: 2000 }), height: fc.integer({ min: 200, max: 1400 }) });

test('a frame fits its box, touching two of its sides, wherever it lies', () => {
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: -180, max: 179 }),
      fc.integer({ min: 3, max: 180 }),
      fc.integer({ min: -70, max: 40 }),
      fc.integer({ min: 3, max: 35 }),
      (size, west, across, south, up) => {
        const lie = layFlat(fitFrame([west, south, west + across, south + up], size), size);
        const [left, bottom, right, top] = lie.bounds;
        const slack = Math.min((right - left - across) / across, Math.abs(top - bottom - up) / up);
        expect(slack).toBeCloseTo(0, 5);
        expect(right - left).toBeGreaterThan(across - 1e-9);
        expect(top).toBeGreaterThan(south + up - 1e-9);
      }
    )
  );
});

test('the middle of the box is where the camera looks, also across 180°', () => {
  const size = { width: 800, height: 600 };
  const { project } = layFlat({ zoom: 3, lng: 179, lat: -17 }, size);
  expect(project([179, -17])).toEqual([400, 300]);
  const [x] = project([-179, -17]) ?? [0];
  expect(x).toBeCloseTo(400 + (2 / 360) * 512 * 8);
});

test('a map laid on whole pixels is moved by less than one, and all that is on it alike', () => {
  fc.assert(
    fc.property(sizes, fc.double({ min: 0, max: 9, noNaN: true }), (size, zoom) => {
      const camera = { zoom, lng: 12.3, lat: -4.5 };
      const [exact, whole] = [layFlat(camera, size), layFlat(camera, size, Math.round)];
      const shift = whole.corner.map((length, i) => length - (exact.corner[i] ?? 0));
      expect(whole.corner.every(Number.isInteger)).toBe(true);
      expect(Math.max(...shift.map(Math.abs))).toBeLessThanOrEqual(0.5);
      const at: LonLat = [14.5, -9];
      const [here, there] = [exact.project(at), whole.project(at)];
      for (const axis of [0, 1] as const) expect(there[axis] - here[axis]).toBeCloseTo(shift[axis] ?? NaN, 6);
    })
  );
});

test('a telephone held upright shows the whole inhabited world', () => {
  const size = { width: 390, height: 388 };
  const { bounds } = layFlat(fitFrame(worldFrame, size), size);
  expect(bounds[2] - bounds[0]).toBeCloseTo(360);
});

test('the world’s corner is where 180° west and the Mercator world’s north end lie, and a frame is looked at in its middle', () => {
  const size = { width: 800, height: 600 };
  const { corner, turn } = layFlat({ zoom: 1, lng: 0, lat: 0 }, size);
  expect(turn).toBe(1024);
  expect(corner).toEqual([expect.closeTo(400 - 512), expect.closeTo(300 - 512)]);
  expect(fitFrame([30, -20, 50, 20], size)).toMatchObject({ lng: expect.closeTo(40), lat: expect.closeTo(0) });
  expect(fitFrame([170, -20, 200, 20], size).lng).toBeCloseTo(185);
});

test('a point is repeated on every turn of the world that the box shows, and a little beyond', () => {
  const lie = { zoom: 0, turn: 100, project: () => undefined };
  const repeated = (x: number, width: number) => repeatPoint([x, 7], lie, { width, height: 50 });
  expect(repeated(95, 290)).toEqual([
    [-5, 7],
    [95, 7],
    [195, 7],
    [295, 7]
  ]);
  expect(repeated(190, 380).map(([x]) => x)).toEqual([90, 190, 290]);
  expect(repeated(30, 60).map(([x]) => x)).toEqual([30]);
});

test('on the globe a point is where it is', () => {
  const lie = { zoom: 0, project: () => undefined };
  expect(repeatPoint([-50, 7], lie, { width: 60, height: 50 })).toEqual([[-50, 7]]);
});
