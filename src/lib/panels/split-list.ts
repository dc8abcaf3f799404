/** Fewer than this are not worth a button. */
const worth = 3;

/** The first so many of a list and the rest, or all of it where the rest would be next to nothing. */
export function splitList<Item>(
  items: readonly Item[],
  first: number
): [shown: readonly Item[], rest: readonly Item[]] {
  const end = items.length - first < worth ? items.length : first;
  return [items.slice(0, end), items.slice(end)];
}
