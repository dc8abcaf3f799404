import { expect, test } from 'vitest';
import type { Marker } from '#lib/scene/scene.ts';
import { pickMarker } from './pick-marker.ts';

const marker = (code: string, x: number, y: number, until = 5): Marker => ({ code, at: [x, y], shade: 1, until });
const project = (at: Marker['at']) => at;

test('the nearest of crowding markers wins', () => {
  const markers = [marker('LCA', 0, 0), marker('VCT', 10, 0)];
  expect(pickMarker(markers, 1, [6, 0], project)?.code).toBe('VCT');
  expect(pickMarker(markers, 1, [4, 0], project)?.code).toBe('LCA');
});

test('a marker does not answer from afar, nor once its land can be hit, nor out of sight', () => {
  expect(pickMarker([marker('NIU', 0, 0)], 1, [0, 13], project)).toBeUndefined();
  expect(pickMarker([marker('NIU', 0, 0, 3)], 3, [0, 0], project)).toBeUndefined();
  expect(pickMarker([marker('NIU', 0, 0)], 1, [0, 0], () => undefined)).toBeUndefined();
});
