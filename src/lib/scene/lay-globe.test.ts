import { geoPath } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitFrame, layFlat, zooms } from './lay-flat.ts';
import { frameGlobe } from './frame-globe.ts';
import { layGlobe } from './lay-globe.ts';

const size = { width: 800, height: 600 };
const camera = fc.record({
  zoom: fc.double({ min: 0, max: 6, noNaN: true }),
  lng: fc.integer({ min: -180, max: 180 }),
  lat: fc.integer({ min: -70, max: 70 })
});

describe('the globe', () => {
  test('has in the middle of its box what the camera looks at, in the scale of the flat map', () => {
    fc.assert(
      fc.property(camera, fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), (camera, east, north) => {
        const near = 1e-4;
        const at: [number, number] = [camera.lng + east * near, camera.lat + north * near];
        const [x = NaN, y = NaN] = layGlobe(camera, size).project(at) ?? [];
        const [flatX, flatY] = layFlat(camera, size).project(at);
        expect(Math.hypot(x - flatX, y - flatY)).toBeLessThan(1e-3 * Math.max(1, Math.hypot(flatX - 400, flatY - 300)));
      })
    );
  });

  /** At zoom 1 on the equator: a sphere of so many pixels, whose surface is 900 pixels from the eye. */
  const radius = 1024 / (2 * Math.PI);
  const horizon = (Math.acos(radius / (radius + 900)) * 180) / Math.PI;
  const rim = 900 * Math.tan(Math.asin(radius / (radius + 900)));

  test('ends where a line from the eye touches it, and hides what lies behind', () => {
    const { project } = layGlobe({ zoom: 1, lng: 30, lat: 0 }, size);
    const [x = 0, y] = project([30 + horizon - 1e-6, 0]) ?? [];
    expect(x).toBeCloseTo(400 + rim, 3);
    expect(y).toBeCloseTo(300, 3);
    expect(project([30, -horizon + 1e-6])?.[1]).toBeCloseTo(300 + rim, 3);
    expect(project([30 + horizon + 1e-6, 0])).toBeUndefined();
    expect(project([-150, 0])).toBeUndefined();
  });

  test('is drawn as the disc that is seen, and no farther beyond the box than no cut can be seen', () => {
    const disc = geoPath(layGlobe({ zoom: 1, lng: 30, lat: 0 }, size).projection).bounds({ type: 'Sphere' });
    for (const [i, edge] of [400 - rim, 300 - rim, 400 + rim, 300 + rim].entries()) {
      expect(disc.flat()[i]).toBeCloseTo(edge, 0);
    }
    const cut = geoPath(layGlobe({ zoom: 4, lng: 30, lat: 0 }, size).projection).bounds({ type: 'Sphere' });
    expect(cut).toEqual([
      [-8, -8],
      [808, 608]
    ]);
  });

  test('knows its zoom', () => {
    expect(layGlobe({ zoom: 1.5, lng: 0, lat: 0 }, size).zoom).toBe(1.5);
  });
});

describe('a frame on the globe', () => {
  test('that runs round the horizon shows the whole globe, filling the shorter side but for a rim', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 300, max: 2000 }),
      height: fc.integer({ min: 300, max: 1400 })
    });
    fc.assert(
      fc.property(sizes, fc.integer({ min: -60, max: 20 }), (size, south) => {
        const { projection } = layGlobe(frameGlobe([-100, south, 100, south + 40], size), size);
        const [[left, top], [right, bottom]] = geoPath(projection).bounds({ type: 'Sphere' });
        const shorter = Math.min(size.width, size.height);
        expect(Math.abs(right - left - shorter * 0.94)).toBeLessThan(1);
        expect(Math.abs(bottom - top - shorter * 0.94)).toBeLessThan(1);
      })
    );
  });

  test('of a country is the flat map’s camera', () => {
    expect(frameGlobe([10, 40, 20, 50], size)).toEqual(fitFrame([10, 40, 20, 50], size));
  });

  test('is never farther away than the whole globe, and is the whole globe beyond 120 degrees', () => {
    const wide = { width: 2000, height: 600 };
    const whole = frameGlobe([-170, -10, 170, 10], wide).zoom;
    expect(frameGlobe([0, -10, 120, 10], wide)).toEqual(fitFrame([0, -10, 120, 10], wide));
    expect(frameGlobe([0, -10, 120, 10], wide).zoom).toBeGreaterThan(whole + 1);
    expect(frameGlobe([0, -10, 121, 10], wide).zoom).toBeCloseTo(whole, 9);
    const flat = fitFrame([0, -80, 100, 80], size);
    expect(frameGlobe([0, -80, 100, 80], size).zoom).toBeGreaterThan(flat.zoom);
  });

  test('keeps to the zooms of the map, however small the box', () => {
    expect(frameGlobe([-100, -10, 100, 10], { width: 20, height: 20 }).zoom).toBe(zooms.farthest);
    expect(frameGlobe([0, 0, 1e-6, 1e-6], size).zoom).toBe(zooms.nearest);
  });
});
