import type { Hidden } from './sift.ts';

/** What no filter hides, in the order given; `entries` are those of the table that was sifted. */
export const selectInitiatives = <Entry>(entries: readonly Entry[], hidden: Hidden): Entry[] =>
  entries.filter((_, row) => hidden[row] === 0);
