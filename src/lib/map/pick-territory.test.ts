import { expect, test } from 'vitest';
import type { LonLat } from '#lib/geography/territory.ts';
import type { Label, Marker } from '#lib/scene/scene.ts';
import { pickTerritory } from './pick-territory.ts';

const marker = (code: string, x: number, y: number, until = 5): Marker => ({ code, at: [x, y], shade: 1, until });
const label = (code: string, x: number, y: number): Label => ({
  code,
  name: code,
  at: [x, y],
  from: 0,
  rank: 0,
  beside: -Infinity
});
const lie = (zoom: number) => ({ zoom, project: (at: LonLat) => at });

test('the nearest of crowding markers wins', () => {
  const scene = { markers: [marker('LCA', 0, 0), marker('VCT', 10, 0)], labels: [] };
  expect(pickTerritory(scene, lie(1), [6, 0], undefined)).toBe('VCT');
  expect(pickTerritory(scene, lie(1), [4, 0], undefined)).toBe('LCA');
});

test('a marker does not answer from afar, nor once its land can be hit, nor out of sight', () => {
  const scene = { markers: [marker('NIU', 0, 0, 3)], labels: [] };
  expect(pickTerritory(scene, lie(1), [0, 13], undefined)).toBeUndefined();
  expect(pickTerritory(scene, lie(3), [0, 0], undefined)).toBeUndefined();
  expect(pickTerritory(scene, { zoom: 1, project: () => undefined }, [0, 0], undefined)).toBeUndefined();
});

test('a marker within a larger country wins near itself, the country near its own label point', () => {
  const scene = { markers: [marker('LUX', 0, 0)], labels: [label('DEU', 14, 0)] };
  expect(pickTerritory(scene, lie(1), [5, 0], 'DEU')).toBe('LUX');
  expect(pickTerritory(scene, lie(1), [9, 0], 'DEU')).toBe('DEU');
  expect(pickTerritory(scene, lie(1), [40, 0], 'DEU')).toBe('DEU');
});
