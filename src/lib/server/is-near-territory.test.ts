import { expect, test } from 'vitest';
import { isNearTerritory, readOutlines, type Outlines } from './is-near-territory.ts';

type Ring = [number, number][];

// prettier-ignore
const box = (west: number, south: number, east: number, north: number): Ring =>
  [[west, south], [west, north], [east, north], [east, south], [west, south]];

const outlines: Outlines = new Map([
  ['AAA', [[box(0, 0, 10, 10), box(4, 4, 6, 6)]]],
  ['FJI', [[box(177, -19, 180, -16)], [box(-180, -19, -178, -16)]]]
]);

test('a point inside is near', () => {
  expect(isNearTerritory(outlines, 'AAA', [1, 1])).toBe(true);
});

test('a point off the coast is near up to 50 km', () => {
  expect(isNearTerritory(outlines, 'AAA', [-0.44, 5])).toBe(true);
  expect(isNearTerritory(outlines, 'AAA', [-0.46, 5])).toBe(false);
});

test('a point in the middle of an enclave is not in the country around it', () => {
  expect(isNearTerritory(outlines, 'AAA', [5, 5])).toBe(false);
});

test('both sides of 180° belong to a country that lies across it', () => {
  expect(isNearTerritory(outlines, 'FJI', [-179, -17])).toBe(true);
  expect(isNearTerritory(outlines, 'FJI', [178, -17])).toBe(true);
  expect(isNearTerritory(outlines, 'FJI', [-177.8, -17])).toBe(true);
  expect(isNearTerritory(outlines, 'FJI', [170, -17])).toBe(false);
});

test('a territory without an outline cannot be judged', () => {
  expect(isNearTerritory(outlines, 'ZZZ', [0, 0])).toBeUndefined();
});

test('the outlines are those of the territories in the world, by code', () => {
  const world = readOutlines({
    type: 'Topology',
    arcs: [box(0, 0, 1, 1), box(5, 5, 6, 6)],
    objects: {
      territories: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'AAA', arcs: [[0]] },
          { type: 'MultiPolygon', id: 'BBB', arcs: [[[0]], [[1]]] }
        ]
      }
    }
  });
  expect(world.get('AAA')).toHaveLength(1);
  expect(world.get('BBB')).toHaveLength(2);
});
