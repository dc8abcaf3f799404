import { createContext } from 'svelte';
import type { Address, Known, Page } from '#lib/address/address.ts';
import { readAddress } from '#lib/address/address.ts';
import { belowRoot, heal, href, open, record, refine } from '#lib/address/navigate.ts';
import { countByTerritory } from '#lib/catalogue/count-by-territory.ts';
import { countFacets } from '#lib/catalogue/count-facets.ts';
import {
  dropFilter,
  isFiltered,
  noFilters,
  toggleFilter,
  type Facet,
  type FilterPart
} from '#lib/catalogue/filters.ts';
import { findFilterToDrop, type FilterToDrop } from '#lib/catalogue/find-filter-to-drop.ts';
import { ledger } from '#lib/catalogue/keep-ledger.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import { countriesNamed } from '#lib/catalogue/name-countries.ts';
import { selectInitiatives } from '#lib/catalogue/select-initiatives.ts';
import type { CatalogueIndex, ListedInitiative } from '#lib/catalogue/site-index.ts';
import type { Camera } from '#lib/geography/camera.ts';
import { findTerritory } from '#lib/geography/find-territory.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { composeScene } from '#lib/scene/compose-scene.ts';

interface Here {
  /** The page's URL; its query and hash are not read before the page is live, as prerendered pages have none. */
  url: Pick<URL, 'pathname' | 'search' | 'hash'>;
  live: boolean;
}

/** What the reader sees, derived from the catalogue and the address; and what the reader can ask for. */
export class Atlas {
  readonly catalogue: CatalogueIndex;
  readonly territories: ReadonlyMap<string, ListedTerritory>;
  readonly initiatives: ReadonlyMap<string, ListedInitiative>;
  /** How many initiatives of the whole catalogue name each territory. */
  readonly named: ReadonlyMap<string, number>;
  readonly #here: () => Here;
  readonly #known: Known;
  readonly #traits;

  /** Where the reader is. */
  readonly address = $derived.by(() => this.#read().address);
  readonly locale: Locale = $derived(this.address.locale);
  readonly page: Page = $derived(this.address.page);
  readonly filters = $derived(this.address.filters);
  readonly filtered = $derived(isFiltered(this.filters));
  /** The initiatives under the filters, newest first. */
  readonly visible = $derived.by(() => selectInitiatives(this.catalogue.initiatives, this.filters, this.#traits));
  readonly counts = $derived(countByTerritory(this.visible));
  readonly facets = $derived.by(() => countFacets(this.catalogue.initiatives, this.filters, this.#traits));
  readonly ledger = $derived(ledger(this.visible));
  readonly scene = $derived.by(() => this.#compose());

  constructor(catalogue: CatalogueIndex, territories: readonly ListedTerritory[], here: () => Here) {
    this.catalogue = catalogue;
    this.territories = new Map(territories.map((territory) => [territory.code, territory]));
    this.initiatives = new Map(catalogue.initiatives.map((initiative) => [initiative.id, initiative]));
    this.named = countByTerritory(catalogue.initiatives);
    this.#here = here;
    this.#traits = Object.fromEntries(territories.map(({ code, region, groups }) => [code, { region, groups }]));
    const values = countFacets(catalogue.initiatives, noFilters, this.#traits);
    this.#known = {
      findTerritory: (word) => findTerritory(word, territories),
      isInitiative: (id) => this.initiatives.has(id),
      values: {
        programme: Object.keys(catalogue.words.programmes),
        mechanism: Object.keys(catalogue.words.mechanisms),
        kind: Object.keys(catalogue.words.kinds),
        region: [...values.region.keys()].sort(),
        group: [...values.group.keys()].sort()
      }
    };
  }

  /** The values a facet can take, in the catalogue's order. */
  values(facet: Facet): readonly string[] {
    return this.#known.values[facet];
  }

  /** The link to another page with the filters kept and the camera left to that page. */
  link(page: Page, locale: Locale = this.locale): string {
    return href(this.#at(page, locale));
  }

  /** The link to the world narrowed to one value of one facet. */
  linkOnly(facet: Facet, value: string): string {
    return href({ ...this.#at({ name: 'world' }), filters: { ...noFilters, [facet]: [value] } });
  }

  /** The same view in another language, the camera included. */
  translate(locale: Locale): string {
    return href({ ...this.address, locale });
  }

  /** Chooses a facet's value, or takes it away. */
  toggle(facet: Facet, value: string): Promise<void> {
    return refine({ ...this.address, filters: toggleFilter(this.filters, facet, value) });
  }

  /** Takes away all that is chosen in a facet, or the search. */
  drop(part: FilterPart): Promise<void> {
    return refine({ ...this.address, filters: dropFilter(this.filters, part) });
  }

  /** Which part of the filters hides most of these initiatives; undefined where no part alone does. */
  filterToDrop(among: readonly ListedInitiative[]): FilterToDrop | undefined {
    return findFilterToDrop(among, this.filters, this.#traits);
  }

  clearFilters(): Promise<void> {
    return refine({ ...this.address, filters: noFilters });
  }

  /** Opens a territory's page, or the world where none is meant. */
  select(code: string | undefined): Promise<void> | undefined {
    const page: Page = code ? { name: 'country', code } : { name: 'world' };
    if (page.name === this.page.name && (page.name === 'world' || this.selects(page))) return undefined;
    return open(this.#at(page));
  }

  selects(page: Page): boolean {
    return page.name === 'country' && this.page.name === 'country' && this.page.code === page.code;
  }

  /** Keeps where the reader has moved the map. */
  moved(camera: Camera): Promise<void> {
    return record({ ...this.address, camera });
  }

  /** Leaves the camera to the page again: it shows what the page is about. */
  resetCamera(): Promise<void> {
    return record(this.#at(this.page));
  }

  /** Puts the right address in place of a wrong one; what had to be dropped goes with it, for the page to say. */
  healAddress(): void {
    const { address, dropped } = this.#read();
    const { url } = this.#here();
    if (href(address) !== url.pathname + url.search + url.hash && !isHeading(url.hash)) void heal(address, dropped);
  }

  /** A page under the same filters and in the same look, with the camera left to it. */
  #at(page: Page, locale: Locale = this.locale): Address {
    const { filters, colour, projection } = this.address;
    return { locale, page, filters, colour, projection };
  }

  #read() {
    const { url, live } = this.#here();
    const { search, hash } = live ? url : { search: '', hash: '' };
    return readAddress({ pathname: belowRoot(url.pathname), search, hash }, this.#known);
  }

  #compose() {
    const { page } = this;
    const initiative = page.name === 'initiative' ? this.initiatives.get(page.id) : undefined;
    const countries = initiative ? countriesNamed(initiative, this.catalogue.initiatives) : [];
    return composeScene({
      territories: [...this.territories.values()],
      named: this.named,
      visible: this.counts,
      filtered: this.filtered,
      selected: page.name === 'country' ? [page.code] : countries,
      points: initiative?.places ?? []
    });
  }
}

/** A hash without slashes names a heading of the page, not a camera. */
const isHeading = (hash: string) => hash !== '' && hash.split('/').length !== 3;

export const [getAtlas, provideAtlas] = createContext<Atlas>();
