import { expect, test } from 'vitest';
import { openRings } from './open-rings.ts';

const outline = (ring: number[][]) =>
  openRings({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { code: 'FJI' }, geometry: { type: 'Polygon', coordinates: [ring] } }]
  }).features[0];

test('an island cut at 180° has no line along the cut', () => {
  const ring = [
    [179, -17],
    [180, -17],
    [180, -16],
    [179, -16],
    [179, -17]
  ];
  expect(outline(ring)?.geometry).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [179, -17],
        [180, -17]
      ],
      [
        [180, -16],
        [179, -16],
        [179, -17]
      ]
    ]
  });
});

test('an island elsewhere keeps its whole outline and its code', () => {
  const ring = [
    [10, 0],
    [11, 0],
    [11, 1],
    [10, 0]
  ];
  const line = outline(ring);
  expect(line?.properties).toEqual({ code: 'FJI' });
  expect(line?.geometry).toEqual({ type: 'MultiLineString', coordinates: [ring] });
});
