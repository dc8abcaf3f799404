import { geoMercatorRaw } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMercator, toMercator } from './mercator.ts';

const place = fc.tuple(fc.double({ min: -540, max: 540, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }));

test('every place lies where another implementation puts it, and is found there again', () => {
  fc.assert(
    fc.property(place, ([lon, lat]) => {
      const [x, y] = toMercator([lon, lat]);
      const [dx, dy] = geoMercatorRaw((lon * Math.PI) / 180, (lat * Math.PI) / 180);
      expect(x).toBeCloseTo(0.5 + dx / (2 * Math.PI), 9);
      expect(y).toBeCloseTo(0.5 - dy / (2 * Math.PI), 9);
      const back = fromMercator([x, y]);
      expect(back[0]).toBeCloseTo(lon, 9);
      expect(back[1]).toBeCloseTo(lat, 9);
    })
  );
});

test('the poles lie on the edges of the square world', () => {
  expect(toMercator([-180, 90])).toEqual([0, expect.closeTo(0, 9)]);
  expect(toMercator([180, -90])).toEqual([1, expect.closeTo(1, 9)]);
});
