import { countVisibleByTerritory } from '#lib/catalogue/count-by-territory.ts';
import { countFacets } from '#lib/catalogue/count-facets.ts';
import type { CountingTable } from '#lib/catalogue/counting-table.ts';
import type { Filters } from '#lib/catalogue/filters.ts';
import { findFilterToDrop, type FilterToDrop } from '#lib/catalogue/find-filter-to-drop.ts';
import { ledger } from '#lib/catalogue/keep-ledger.ts';
import { selectInitiatives } from '#lib/catalogue/select-initiatives.ts';
import { sift } from '#lib/catalogue/sift.ts';
import type { ListedInitiative } from '#lib/catalogue/site-index.ts';
import { hold } from '#lib/ui/hold.ts';

interface Asked {
  filters: Filters;
  /** What the search for the filters' text found, once it can be told. */
  found: ReadonlySet<string> | undefined;
}

/** The catalogue under the filters: it is sifted once, and the list and all numbers are read from that. */
export class Tally {
  readonly #initiatives: readonly ListedInitiative[];
  readonly #table: CountingTable;
  readonly #asked: () => Asked;
  readonly #isAhead: () => boolean;
  readonly #hidden = $derived.by(() => {
    const { filters, found } = this.#asked();
    return sift(this.#table, filters, found);
  });
  readonly counts = $derived.by(() => countVisibleByTerritory(this.#table, this.#hidden));
  readonly visible = $derived.by(this.#follow(() => selectInitiatives(this.#initiatives, this.#hidden)));
  readonly facets = $derived.by(this.#follow(() => countFacets(this.#table, this.#hidden)));
  readonly ledger = $derived.by(this.#follow(() => ledger(this.visible, this.counts)));

  /** `table` is that of the initiatives. While what is asked `isAhead` of the text, all but the counts stays as it was. */
  constructor(
    initiatives: readonly ListedInitiative[],
    table: CountingTable,
    asked: () => Asked,
    isAhead: () => boolean
  ) {
    this.#initiatives = initiatives;
    this.#table = table;
    this.#asked = asked;
    this.#isAhead = isAhead;
  }

  #follow<T extends object>(read: () => T): () => T {
    return hold(read, () => this.#isAhead());
  }

  /** Which part of the filters hides most of these initiatives, none of which is visible. */
  filterToDrop(among: readonly ListedInitiative[]): FilterToDrop | undefined {
    const some = new Set(among.map(({ id }) => id));
    return findFilterToDrop(this.#hidden.filter((_, row) => some.has(this.#table.ids[row] ?? '')));
  }
}
