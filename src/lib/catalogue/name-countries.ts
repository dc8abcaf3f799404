import type { IndexEntry } from './index-entry.ts';

type Part = Pick<IndexEntry, 'partOf'>;

/** The parts of each whole, found once for a catalogue: a list asks for those of every initiative in it. */
const grouped = new WeakMap<readonly Part[], ReadonlyMap<string, readonly Part[]>>();

/** The initiatives that are a part of this one, in the order given. A part has none. */
export function findParts<Entry extends Part>(
  whole: Pick<IndexEntry, 'id'>,
  entries: readonly Entry[]
): readonly Entry[] {
  const known = grouped.get(entries) as ReadonlyMap<string, readonly Entry[]> | undefined;
  const groups = known ?? groupByWhole(entries);
  if (!known) grouped.set(entries, groups);
  return groups.get(whole.id) ?? [];
}

function groupByWhole<Entry extends Part>(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.partOf === undefined) continue;
    const group = groups.get(entry.partOf);
    if (group) group.push(entry);
    else groups.set(entry.partOf, [entry]);
  }
  return groups;
}

/**
 * The countries that the source names for an initiative: its own and then those of its parts, each once, as alpha-3
 * codes. For showing only: an initiative counts for its own countries and no others, or a sentence would count twice.
 */
export function countriesNamed(
  entry: Pick<IndexEntry, 'id' | 'countries'>,
  entries: readonly Pick<IndexEntry, 'id' | 'partOf' | 'countries'>[]
): string[] {
  const ofParts = findParts(entry, entries).flatMap(({ countries }) => countries);
  return [...new Set([...entry.countries, ...ofParts])];
}
