import type { LonLat } from '#lib/geography/territory.ts';
import { toMercator } from '#lib/geography/mercator.ts';

/** Right and down are positive, as on a screen. */
export type Direction = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

export const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

interface Stop {
  code: string;
  /** The label point, longitude and latitude in degrees. */
  label: LonLat;
}

/**
 * The territory that an arrow key leads to: the nearest on the map within a right angle round the direction, what lies
 * aside counting double. East and west go round the world. Undefined where there is nothing farther that way.
 */
export function stepTerritory<T extends Stop>(stops: Iterable<T>, from: LonLat, [dx, dy]: Direction): T | undefined {
  const [x, y] = toMercator(from);
  let best: T | undefined;
  let least = Infinity;
  for (const stop of stops) {
    const [stopX, stopY] = toMercator(stop.label);
    const east = ((stopX - x + 1.5) % 1) - 0.5;
    const south = stopY - y;
    const along = east * dx + south * dy;
    const aside = Math.abs(dx === 0 ? east : south);
    if (along <= 1e-9 || aside > along) continue;
    const cost = along + 2 * aside;
    if (cost >= least) continue;
    best = stop;
    least = cost;
  }
  return best;
}
