export interface Beside<Entry> {
  previous?: Entry;
  next?: Entry;
  /** From 1. */
  place: number;
  of: number;
}

/** What stands before and after an entry in a list; undefined where the list does not have it. */
export function findBeside<Entry extends { id: string }>(
  id: string,
  entries: readonly Entry[]
): Beside<Entry> | undefined {
  const i = entries.findIndex((entry) => entry.id === id);
  if (i < 0) return undefined;
  const [previous, next] = [entries[i - 1], entries[i + 1]];
  return { place: i + 1, of: entries.length, ...(previous && { previous }), ...(next && { next }) };
}
