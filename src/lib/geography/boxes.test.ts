import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxContains, distanceKm, padBox, pointBox, unionBoxes } from './boxes.ts';
import type { Box, LonLat } from './territory.ts';

const fiji: Box = [176.9, -19.2, 181.8, -12.5];
const samoa: Box = [-172.8, -14.1, -171.4, -13.4];
const tonga: Box = [-176.2, -22.3, -173.7, -15.6];
const russia: Box = [27.3, 41.2, 190.4, 81.9];
const america: Box = [-179.1, 18.9, -66.9, 71.4];

/** Edges as they come out of additions are off by a rounding. */
const rounding = 1e-9;
const corners = ([west, south, east, north]: Box): LonLat[] => [
  [west, south],
  [west, north],
  [east, south],
  [east, north]
];

const anyBox = fc
  .record({
    west: fc.double({ min: -180, max: 179.999, noNaN: true }),
    width: fc.double({ min: 0, max: 359, noNaN: true }),
    south: fc.double({ min: -90, max: 90, noNaN: true }),
    north: fc.double({ min: -90, max: 90, noNaN: true })
  })
  .map(({ west, width, south, north }): Box => [west, Math.min(south, north), west + width, Math.max(south, north)]);

const someBoxes = fc.array(anyBox, { minLength: 1, maxLength: 8 });

describe('unionBoxes', () => {
  it('joins Fiji, Samoa and Tonga across the antimeridian', () => {
    const [west, south, east, north] = unionBoxes([fiji, samoa, tonga]);
    expect([west, south, north]).toEqual([176.9, -22.3, -12.5]);
    expect(east).toBeCloseTo(188.6);
  });

  it('joins Russia and the United States over the Bering Strait, not over the Atlantic', () => {
    const [west, , east] = unionBoxes([america, russia]);
    expect(west).toBe(27.3);
    expect(east).toBeCloseTo(293.1);
  });

  it('leaves a single box as it is', () => {
    expect(unionBoxes([samoa])).toEqual(samoa.map((edge) => expect.closeTo(edge, 9)));
  });

  it('is the whole world when no gap is left', () => {
    expect(
      unionBoxes([
        [-180, -10, 0, 10],
        [-1, 0, 180, 20]
      ])
    ).toEqual([-180, -10, 180, 20]);
  });

  it('sees that a box across 180° covers what lies on its far side', () => {
    const [west, , east] = unionBoxes([
      [-179, 0, -178, 1],
      [-170, 0, -169, 1],
      [100, 0, 195, 1]
    ]);
    expect([west, east]).toEqual([100, 195]);
  });

  it('has no answer for nothing', () => {
    expect(() => unionBoxes([])).toThrow(RangeError);
  });

  it('holds the corners of every box', () => {
    fc.assert(
      fc.property(someBoxes, (boxes) => {
        const union = padBox(unionBoxes(boxes), rounding);
        for (const point of boxes.flatMap(corners)) expect(boxContains(union, point)).toBe(true);
      })
    );
  });

  it('is no wider than any other box that begins where one of them does and holds them all', () => {
    fc.assert(
      fc.property(someBoxes, (boxes) => {
        const [west, , east] = unionBoxes(boxes);
        for (const [start] of boxes) {
          const ends = boxes.map(([from, , to]) => ((((from - start) % 360) + 360) % 360) + to - from);
          expect(east - west).toBeLessThanOrEqual(Math.min(360, Math.max(...ends)) + rounding);
        }
      })
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(someBoxes, (boxes) => {
        expect(unionBoxes(boxes.toReversed())).toEqual(unionBoxes(boxes));
      })
    );
  });

  it('begins in [-180, 180) and goes east', () => {
    fc.assert(
      fc.property(someBoxes, (boxes) => {
        const [west, south, east, north] = unionBoxes(boxes);
        expect(west).toBeGreaterThanOrEqual(-180);
        expect(west).toBeLessThan(180);
        expect(east).toBeGreaterThanOrEqual(west - rounding);
        expect(north).toBeGreaterThanOrEqual(south);
      })
    );
  });
});

describe('boxContains', () => {
  it('takes its edges in and nothing beyond them', () => {
    const box: Box = [0, 0, 10, 10];
    for (const point of corners(box)) expect(boxContains(box, point)).toBe(true);
    for (const point of [[5, 10.1], [5, -0.1], [10.1, 5], [-0.1, 5]] satisfies LonLat[]) expect(boxContains(box, point)).toBe(false); // prettier-ignore
  });

  it('has every longitude once it runs round the globe', () => {
    expect(boxContains([-170, -10, 190, 10], [-175, 0])).toBe(true);
    expect(boxContains([20, -10, 400, 10], [10, 0])).toBe(true);
    expect(boxContains([20, -10, 379, 10], [19.5, 0])).toBe(false);
  });

  it('knows a point by any turn of its longitude', () => {
    expect(boxContains(fiji, [-178.5, -18])).toBe(true);
    expect(boxContains(fiji, [181.5, -18])).toBe(true);
    expect(boxContains(fiji, [175, -18])).toBe(false);
    expect(boxContains(fiji, [178, -20])).toBe(false);
  });
});

describe('padBox', () => {
  it('stops at the poles and at one turn', () => {
    expect(padBox([-170, -85, 170, 80], 20)).toEqual([-180, -90, 180, 90]);
  });

  it('may cross the antimeridian westward', () => {
    expect(padBox([-179, 0, -178, 1], 2)).toEqual([179, -2, 184, 3]);
  });
});

describe('pointBox', () => {
  it('is the point, its longitude brought home', () => {
    expect(pointBox([181, -18])).toEqual([-179, -18, -179, -18]);
    expect(pointBox([180, 0])).toEqual([-180, 0, -180, 0]);
  });
});

describe('distanceKm', () => {
  it('is a quarter of the globe from the pole to the equator', () => {
    expect(distanceKm([0, 90], [50, 0])).toBeCloseTo(10007.56, 1);
  });

  it('is what another implementation measures between any two places', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true })
    );
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(geoDistance(a, b) * 6371.0088, 3);
      })
    );
  });

  it('takes the short way across 180°', () => {
    expect(distanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.195, 2);
  });
});
