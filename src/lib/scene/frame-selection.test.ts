import { describe, expect, test } from 'vitest';
import { toMercator } from '#lib/geography/mercator.ts';
import { frameSelection, worldFrame } from './frame-selection.ts';

/** A frame in units of the Mercator world: left, top, right, bottom. */
const inWorld = ([west, south, east, north]: readonly [number, number, number, number]) => [
  ...toMercator([west, north]),
  ...toMercator([east, south])
];

describe('a frame', () => {
  test('leaves 18 % of its larger side on each side', () => {
    const [left = 0, top = 0, right = 0, bottom = 0] = inWorld(frameSelection([[0, 0, 90, 40]], []));
    const [, low] = toMercator([0, 0]);
    const [, high] = toMercator([0, 40]);
    expect([left, right].map((x) => (x - 0.5) * 360)).toEqual([expect.closeTo(-16.2), expect.closeTo(106.2)]);
    expect(top).toBeCloseTo(high - 0.25 * 0.18);
    expect(bottom).toBeCloseTo(low + 0.25 * 0.18);
  });

  test('of a tall country leaves 18 % of its height', () => {
    const [west, , east] = frameSelection([[-75, -55, -67, -18]], []);
    const height = toMercator([0, -55])[1] - toMercator([0, -18])[1];
    expect(east - west).toBeCloseTo(20 + 2 * 0.18 * height * 360);
    expect((east + west) / 2).toBeCloseTo(-71);
  });

  test('of one place is twenty degrees and their margin', () => {
    const [west, , east] = frameSelection([], [[10, 50]]);
    expect([west, east]).toEqual([expect.closeTo(-3.6), expect.closeTo(23.6)]);
  });

  test('holds boxes and points together, across 180° where that is shorter', () => {
    const [west, , east] = frameSelection([[170, -20, 175, -10]], [[-160, 0]]);
    expect(west).toBeLessThan(170);
    expect(east).toBeGreaterThan(200);
    expect(east - west).toBeLessThan(60);
  });

  test('ends where the Mercator world ends', () => {
    const [, south, , north] = frameSelection([[0, -84, 40, 84]], []);
    expect(north).toBeCloseTo(85.0511, 3);
    expect(south).toBeCloseTo(-85.0511, 3);
    expect(frameSelection([[0, 40, 40, 60]], [])[3]).toBeLessThan(70);
    expect(frameSelection([[0, -60, 40, -40]], [])[1]).toBeGreaterThan(-70);
  });

  test('of Antarctica goes all round it, and leaves out the north', () => {
    const [west, south, east, north] = frameSelection([[-180, -90, 180, -60.5]], []);
    expect([west, east]).toEqual([-180, 180]);
    expect(south).toBeLessThan(-85);
    expect(north).toBeGreaterThan(-60.5);
    expect(north).toBeLessThan(20);
  });

  test('wider than six tenths of the world is the world', () => {
    const across = (degrees: number) =>
      frameSelection([[-degrees / 2, 0, 0, 10], [0, 0, degrees / 2, 10]], []); // prettier-ignore
    expect(across(220)).toEqual(worldFrame);
    expect(across(210)).not.toEqual(worldFrame);
  });
});
