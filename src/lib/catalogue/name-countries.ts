import type { IndexEntry } from './index-entry.ts';

/** The initiatives that are a part of this one, in the order given. A part has none. */
export function findParts<Entry extends Pick<IndexEntry, 'id' | 'partOf'>>(
  whole: Pick<IndexEntry, 'id'>,
  entries: Iterable<Entry>
): Entry[] {
  return [...entries].filter(({ partOf }) => partOf === whole.id);
}

/**
 * The countries that the source names for an initiative: its own and then those of its parts, each once, as alpha-3
 * codes. For showing only: an initiative counts for its own countries and no others, or a sentence would count twice.
 */
export function countriesNamed(
  entry: Pick<IndexEntry, 'id' | 'countries'>,
  entries: Iterable<Pick<IndexEntry, 'id' | 'partOf' | 'countries'>>
): string[] {
  const ofParts = findParts(entry, entries).flatMap(({ countries }) => countries);
  return [...new Set([...entry.countries, ...ofParts])];
}
