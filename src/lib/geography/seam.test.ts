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
