import type { FilterPart } from './filters.ts';
import { bit, parts, type Hidden } from './sift.ts';

export interface FilterToDrop {
  part: FilterPart;
  /** How many initiatives there are without it; never zero. */
  count: number;
}

/**
 * The one part of the filters without which most initiatives are left, for a reader who sees none; of equals the first
 * in the order of an address. Undefined where nothing is left whichever part goes. It is always a whole facet that
 * goes: within a facet values widen, so taking away one of several never brings anything back.
 */
export function findFilterToDrop(hidden: Hidden): FilterToDrop | undefined {
  const counts = new Map<number, number>();
  for (const bits of hidden) counts.set(bits, (counts.get(bits) ?? 0) + 1);
  return parts
    .map((part) => ({ part, count: counts.get(bit(part)) ?? 0 }))
    .filter(({ count }) => count > 0)
    .reduce<FilterToDrop | undefined>((best, next) => (best && best.count >= next.count ? best : next), undefined);
}
