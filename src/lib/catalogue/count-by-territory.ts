import { countRows } from './column.ts';
import type { CountingTable } from './counting-table.ts';
import type { IndexEntry } from './index-entry.ts';
import { anyPart, type Hidden } from './sift.ts';

/**
 * How many initiatives name each territory as a place of activity, by alpha-3 code. An initiative counts once per
 * territory; a territory nobody names is absent, which is not the same as zero under a filter.
 */
export function countByTerritory(entries: Iterable<Pick<IndexEntry, 'countries'>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { countries } of entries) {
    for (const code of new Set(countries)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** The same for the initiatives that no filter hides. */
export function countVisibleByTerritory({ countries }: CountingTable, hidden: Hidden): Map<string, number> {
  const counts = countRows(countries, hidden, anyPart);
  return new Map([...counts].filter(([, count]) => count > 0));
}
