import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import type { Box } from '#lib/geography/territory.ts';
import { tile } from './lay-flat.ts';

/** The least that is hit well, in CSS pixels: WCAG 2.2, 2.5.8 and 2.5.5. */
export const targets = { mouse: 24, finger: 44 };

/**
 * Whether a territory is seen well on a flat map with these bounds, in degrees: all of it that a camera shows is in view, and
 * its largest piece of land no smaller than a target for what points at it.
 */
export function isWellSeen(
  { frame: [west, south, east, north], extent }: Pick<ListedTerritory, 'frame' | 'extent'>,
  [left, bottom, right, top]: Box,
  zoom: number,
  target: number
): boolean {
  const eastward = (((west - left) % 360) + 360) % 360;
  const isWhole = south >= bottom && north <= top && left + eastward + east - west <= right;
  return isWhole && (extent / 360) * tile * 2 ** zoom >= target;
}
