import { expect, test } from 'vitest';
import shapes from '#lib/geography/generated/shapes.json' with { type: 'json' };
import type { Box } from '#lib/geography/territory.ts';
import { frameSelection, worldFrame } from './frame-selection.ts';
import { isWellSeen, targets } from './is-well-seen.ts';
import { fitFrame, layFlat, type Size } from './lay-flat.ts';

const shapeOf = (code: keyof typeof shapes) => {
  const { frame, extent } = shapes[code];
  return { frame: frame as Box, extent };
};
const laptop = { width: 896, height: 677 };
const phone = { width: 360, height: 380 };

/** Whether a country is seen well where a map shows this frame. */
function sees(frame: Box, size: Size, code: keyof typeof shapes, target = targets.mouse): boolean {
  const { zoom, bounds } = layFlat(fitFrame(frame, size), size);
  return isWellSeen(shapeOf(code), bounds, zoom, target);
}

test('a large country is seen well on the map of the world, a small one is not', () => {
  for (const code of ['BRA', 'COD', 'FRA', 'USA'] as const) expect(sees(worldFrame, laptop, code)).toBe(true);
  for (const code of ['RWA', 'SGP', 'NIU'] as const) expect(sees(worldFrame, laptop, code)).toBe(false);
});

test('fewer are on a telephone, and fewer still by a finger', () => {
  expect(sees(worldFrame, phone, 'FRA')).toBe(false);
  expect(sees(worldFrame, phone, 'BRA')).toBe(true);
  expect(sees(worldFrame, phone, 'BRA', targets.finger)).toBe(false);
  expect(sees(worldFrame, phone, 'CHN', targets.finger)).toBe(true);
});

test('islands are not seen well because they lie far apart', () => {
  const [west, , east] = shapeOf('KIR').frame;
  expect(east - west).toBeGreaterThan(30);
  expect(sees(worldFrame, laptop, 'KIR')).toBe(false);
});

test('a country of which a part is out of view is not seen well', () => {
  const colombia = frameSelection([shapeOf('COL').frame], []);
  expect(sees(colombia, laptop, 'COL')).toBe(true);
  expect(sees(colombia, laptop, 'BRA')).toBe(false);
});

test('a country beyond 180° is seen well from either side of it', () => {
  const { frame, extent } = shapeOf('NZL');
  const turned: Box = [frame[0] - 360 - 5, frame[1] - 5, frame[2] - 360 + 5, frame[3] + 5];
  expect(isWellSeen({ frame, extent }, turned, 5, 24)).toBe(true);
  expect(isWellSeen({ frame, extent }, [170, -60, 179, -20], 5, 24)).toBe(false);
});

test('a country that just fits is seen well, and no longer once an edge of the map cuts it', () => {
  const land = { frame: [0, 0, 10, 10] as Box, extent: 10 };
  expect(isWellSeen(land, [0, 0, 10, 10], 5, 24)).toBe(true);
  for (const cut of [
    [1, 0, 10, 10],
    [0, 1, 10, 10],
    [0, 0, 9, 10],
    [0, 0, 10, 9]
  ] as Box[])
    expect(isWellSeen(land, cut, 5, 24), cut.join()).toBe(false);
});

test('land as large as a target is large enough', () => {
  // 512 pixels are the world at zoom 0
  const land = { frame: [0, 0, 10, 10] as Box, extent: (360 * 24) / 512 };
  expect(isWellSeen(land, [-180, -85, 180, 85], 0, 24)).toBe(true);
  expect(isWellSeen(land, [-180, -85, 180, 85], 0, 24.1)).toBe(false);
});
