/** Where a sheet rests, from low to high: its handle alone, less than half the screen, most of it. */
export const positions = ['closed', 'half', 'raised'] as const;

export type Position = (typeof positions)[number];

/** The positions' names, and what a sheet's handle says of itself. */
export type SheetWords = Record<Position | 'handle' | 'keys' | 'lower' | 'close', string>;

/** The share of the screen's height that an open sheet takes; Sheet.svelte's style has the same. */
export const shares: Record<Position, number> = { closed: 0, half: 0.42, raised: 0.78 };

/** A sheet that is let go faster than this goes on, in screens a second. */
const flick = 0.6;

/** One position up or down; the last stays the last. */
export function stepPosition(position: Position, by: 1 | -1): Position {
  return positions[positions.indexOf(position) + by] ?? position;
}

/**
 * Where a sheet comes to rest that was let go with this share of the screen's height (0 to 1), at a speed in screens a
 * second, upwards positive: the nearest position, or the next one in the direction of a flick.
 */
export function settleSheet(share: number, speed: number): Position {
  if (speed > flick) return positions.find((position) => shares[position] > share) ?? 'raised';
  if (speed < -flick) return positions.findLast((position) => shares[position] < share) ?? 'closed';
  const distance = (position: Position) => Math.abs(shares[position] - share);
  return positions.reduce((nearest, position) => (distance(position) < distance(nearest) ? position : nearest));
}
