import type { TerritoryTraits } from './facet-values.ts';
import { dropFilter, facets, type FilterPart, type Filters } from './filters.ts';
import type { IndexEntry } from './index-entry.ts';
import { selectInitiatives } from './select-initiatives.ts';

export interface FilterToDrop {
  part: FilterPart;
  /** How many initiatives there are without it; never zero. */
  count: number;
}

/**
 * The one part of the filters without which most initiatives are left, for a reader who sees none; of equals the first
 * in the order of an address. Undefined where nothing is left whichever part goes. It is always a whole facet that
 * goes: within a facet values widen, so taking away one of several never brings anything back. `found` is what a search
 * for the text gave, as in `selectInitiatives`.
 */
export function findFilterToDrop(
  entries: readonly IndexEntry[],
  filters: Filters,
  traits: TerritoryTraits,
  found?: ReadonlySet<string>
): FilterToDrop | undefined {
  const parts: readonly FilterPart[] = [...facets, 'text'];
  return parts
    .filter((part) => filters[part].length > 0)
    .map((part) => ({ part, count: selectInitiatives(entries, dropFilter(filters, part), traits, found).length }))
    .filter(({ count }) => count > 0)
    .reduce<FilterToDrop | undefined>((best, next) => (best && best.count >= next.count ? best : next), undefined);
}
