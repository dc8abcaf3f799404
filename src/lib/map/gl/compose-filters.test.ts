import { expect, test } from 'vitest';
import type { Shade } from '#lib/scene/scene.ts';
import { composeFilters } from './compose-filters.ts';

test('the hatch lies on what no source names, and outlines only round what is chosen or under the pointer', () => {
  const shades = new Map<string, Shade>([
    ['KEN', 2],
    ['FRA', 'unnamed'],
    ['NIU', 1]
  ]);
  const { hatch, outline } = composeFilters({ shades, selected: ['KEN'] }, 'NIU', 1);
  expect(JSON.stringify(hatch)).toContain('["literal",["FRA"]]');
  expect(outline).toEqual(['in', ['get', 'code'], ['literal', ['KEN', 'NIU']]]);
});
