import { expect, test } from 'vitest';
import type { LonLat } from '#lib/geography/territory.ts';
import generated from '#lib/geography/generated/shapes.json' with { type: 'json' };
import { arrows, stepTerritory, type Direction } from './step-territory.ts';

const stops = Object.entries(generated).map(
  ([
    code,
    {
      label: [lon = 0, lat = 0]
    }
  ]) => {
    const label: LonLat = [lon, lat];
    return { code, label };
  }
);

function step(code: string, key: string): string | undefined {
  const from = stops.find((stop) => stop.code === code);
  const direction: Direction | undefined = arrows[key];
  return from && direction && stepTerritory(stops, from.label, direction)?.code;
}

test.each([
  ['ESP', 'ArrowLeft', 'PRT'],
  ['PRT', 'ArrowRight', 'ESP'],
  ['KEN', 'ArrowDown', 'TZA'],
  ['FRA', 'ArrowUp', 'BEL']
])('from %s, %s leads to %s', (from, key, to) => {
  expect(step(from, key)).toBe(to);
});

test('east of the date line comes what lies west of it', () => {
  const [lon = 0] = stops.find(({ code }) => code === step('TUV', 'ArrowRight'))?.label ?? [];
  expect(lon).toBeLessThan(0);
});

test('every territory can be reached from Niue with the arrow keys', () => {
  const reached = new Set(['NIU']);
  for (const code of reached) {
    for (const key of Object.keys(arrows)) {
      const next = step(code, key);
      if (next) reached.add(next);
    }
  }
  expect(stops.map(({ code }) => code).filter((code) => !reached.has(code))).toEqual([]);
});
