import { expect, test } from 'vitest';
import { hangOver, openRing } from './seam.ts';

const taveuni = [
  [179, -17],
  [180, -17],
  [180, -16],
  [179, -16],
  [179, -17]
];
const elsewhere = [
  [10, 0],
  [11, 0],
  [11, 1],
  [10, 0]
];

test('the outline of an island cut at 180° has no line along the cut', () => {
  expect(openRing(taveuni)).toEqual([
    [
      [179, -17],
      [180, -17]
    ],
    [
      [180, -16],
      [179, -16],
      [179, -17]
    ]
  ]);
});

test('an island cut at 180° hangs over the edge along the cut, wherever its ring begins', () => {
  const hung = [
    [179, -17],
    [180, -17],
    [181, -17],
    [181, -16],
    [180, -16],
    [179, -16],
    [179, -17]
  ];
  expect(hangOver(taveuni)).toEqual(hung);
  const turned = [...taveuni.slice(2, 4), ...taveuni.slice(0, 3)];
  expect(new Set(hangOver(turned).map(String))).toEqual(new Set(hung.map(String)));
});

test('an island elsewhere keeps its whole outline', () => {
  expect(openRing(elsewhere)).toEqual([elsewhere]);
  expect(hangOver(elsewhere)).toEqual(elsewhere);
});

test('an island cut at 180° west hangs over the western edge by a degree', () => {
  const west = taveuni.map(([lon = 0, lat = 0]) => [-lon, lat]);
  expect(hangOver(west)).toContainEqual([-181, -17]);
  expect(hangOver(west)).toContainEqual([-181, -16]);
});

test('a ring that touches the cut in one point has nothing along it to leave out, and no line is a single point', () => {
  const touching = [
    [179, -17],
    [180, -16.5],
    [179, -16],
    [179, -17]
  ];
  expect(openRing(touching)).toEqual([touching]);
  expect(hangOver(touching)).toEqual(touching);
  const along = [
    [180, -17],
    [180, -16.5],
    [180, -16],
    [179, -16],
    [180, -17]
  ];
  expect(openRing(along).every((line) => line.length > 1)).toBe(true);
});
