import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import type { Box } from '#lib/geography/territory.ts';
import { tile } from './lay-flat.ts';

/** The least that is hit well, in CSS pixels: WCAG 2.2, 2.5.8. */
const target = 24;

/**
 * Whether a territory is seen well on a flat map with these bounds, in degrees: all of it that a camera shows is in view, and
 * its largest piece of land is large enough to have been hit well.
 */
export function isWellSeen(
  { frame: [west, south, east, north], extent }: Pick<ListedTerritory, 'frame' | 'extent'>,
  [left, bottom, right, top]: Box,
  zoom: number
): boolean {
  const eastward = (((west - left) % 360) + 360) % 360;
  const isWhole = south >= bottom && north <= top && left + eastward + east - west <= right;
  return isWhole && (extent / 360) * tile * 2 ** zoom >= target;
}
