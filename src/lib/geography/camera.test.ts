import { expect, test } from 'vitest';
import { sameCamera } from './camera.ts';

const here = { zoom: 3, lat: 10, lng: 20 };
/** Of the map at zoom 3, in degrees. */
const pixel = 360 / (512 * 8);

test('two cameras are the same picture within a hundredth of a zoom step', () => {
  expect(sameCamera(here, here)).toBe(true);
  expect(sameCamera(here, { ...here, zoom: 3.01 })).toBe(true);
  expect(sameCamera(here, { ...here, zoom: 2.99 })).toBe(true);
  expect(sameCamera(here, { ...here, zoom: 3.012 })).toBe(false);
  expect(sameCamera(here, { ...here, zoom: 2.988 })).toBe(false);
});

test.each(['lat', 'lng'] as const)('two cameras are the same picture within a pixel of %s', (axis) => {
  for (const sign of [1, -1]) {
    expect(sameCamera(here, { ...here, [axis]: here[axis] + sign * 1.4 * pixel })).toBe(true);
    expect(sameCamera(here, { ...here, [axis]: here[axis] + sign * 1.6 * pixel })).toBe(false);
  }
});

test('a camera at 180° is the one at -180°', () => {
  expect(sameCamera({ ...here, lng: 180 }, { ...here, lng: -180 })).toBe(true);
  expect(sameCamera({ ...here, lng: 179.99 }, { ...here, lng: -179.99 })).toBe(true);
  expect(sameCamera({ ...here, lng: -179.99 }, { ...here, lng: 179.99 })).toBe(true);
  expect(sameCamera({ ...here, lng: 90 }, { ...here, lng: -90 })).toBe(false);
});
