import { describe, expect, test } from 'vitest';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { composeScene, type SceneInput } from './compose-scene.ts';
import { worldFrame } from './frame-selection.ts';
import { shadeCounts } from './shade-counts.ts';

const territory = (code: string, frame: ListedTerritory['frame'], marker?: number): ListedTerritory => ({
  code,
  alpha2: code.slice(0, 2),
  m49: '000',
  name: code,
  label: [(frame[0] + frame[2]) / 2, (frame[1] + frame[3]) / 2],
  frame,
  extent: frame[2] - frame[0],
  groups: [],
  ...(marker !== undefined && { marker })
});

const niue = territory('NIU', [-169.95, -19.15, -169.77, -18.95], 6);
const fiji = territory('FJI', [176.9, -19.2, 181.7, -12.5], 2);
const brazil = territory('BRA', [-74, -33.7, -34.8, 5.3]);

const scene = (input: Partial<SceneInput>) =>
  composeScene({
    territories: [niue, fiji, brazil],
    shading: shadeCounts(
      new Map([
        ['NIU', 1],
        ['BRA', 6]
      ]),
      new Map([['BRA', 4]]),
      true
    ),
    selected: [],
    points: [],
    ...input
  });

describe('a scene', () => {
  test('tells a country not named from one that the filters leave empty', () => {
    expect(Object.fromEntries(scene({}).shades)).toEqual({ NIU: 'none', FJI: 'unnamed', BRA: 3 });
  });

  test('marks the territories that are too small to be hit, shaded as their land', () => {
    expect(scene({}).markers.map(({ code, shade, until }) => [code, shade, until])).toEqual([
      ['FJI', 'unnamed', 2],
      ['NIU', 'none', 6]
    ]);
  });

  test('lays the dots of who is named over the others, in one order whatever the language sorts first', () => {
    const dots = [niue, territory('TUV', [179, -9, 180, -8], 6), fiji];
    const orders = [dots, dots.toReversed()].map((territories) =>
      scene({ territories }).markers.map(({ code }) => code)
    );
    expect(orders).toEqual([
      ['FJI', 'TUV', 'NIU'],
      ['FJI', 'TUV', 'NIU']
    ]);
  });

  test('frames the places of an initiative beside its countries', () => {
    const points = [{ at: [-47.9, -15.8], name: 'Brasília' }] satisfies SceneInput['points'];
    const [west, , east] = scene({ points }).frame;
    expect((west + east) / 2).toBeCloseTo(-47.9);
    expect(scene({ points }).points).toBe(points);
  });

  test('shows the world where nothing is selected', () => {
    expect(scene({}).frame).toEqual(worldFrame);
  });

  test('frames Fiji across the antimeridian, not round the globe', () => {
    const [west, , east] = scene({ selected: ['FJI'] }).frame;
    expect(west).toBeGreaterThan(160);
    expect(east).toBeLessThan(200);
  });

  test('leaves Niue its neighbourhood: no frame is narrower than twenty degrees', () => {
    const [west, south, east, north] = scene({ selected: ['NIU'] }).frame;
    expect(east - west).toBeGreaterThanOrEqual(20);
    expect(north - south).toBeGreaterThan(18);
  });
});
