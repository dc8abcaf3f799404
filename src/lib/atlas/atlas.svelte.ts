import { createContext } from 'svelte';
import { colouringOf, leaveCamera, readAddress, type Address, type Known, type Page } from '#lib/address/address.ts';
import { belowRoot, href } from '#lib/address/hrefs.ts';
import { heal, onItsWay, open, record, refine, reopen } from '#lib/address/navigate.ts';
import { repairEscapes } from '#lib/address/repair-escapes.ts';
import type { Colouring } from '#lib/catalogue/colourings.ts';
import { countVisibleByTerritory } from '#lib/catalogue/count-by-territory.ts';
import type { FacetCounts } from '#lib/catalogue/count-facets.ts';
import { tabulate } from '#lib/catalogue/counting-table.ts';
import {
  dropFilter,
  isFiltered,
  noFilters,
  toggleFilter,
  type Facet,
  type FilterPart,
  type Filters
} from '#lib/catalogue/filters.ts';
import type { FilterToDrop } from '#lib/catalogue/find-filter-to-drop.ts';
import type { Ledger } from '#lib/catalogue/keep-ledger.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import { countriesNamed } from '#lib/catalogue/name-countries.ts';
import { sift } from '#lib/catalogue/sift.ts';
import type { CatalogueIndex, ListedInitiative } from '#lib/catalogue/site-index.ts';
import type { Camera, Projection } from '#lib/geography/camera.ts';
import { findTerritory } from '#lib/geography/find-territory.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { composeScene } from '#lib/scene/compose-scene.ts';
import { shadeContributions } from '#lib/scene/shade-contributions.ts';
import { shadeCounts } from '#lib/scene/shade-counts.ts';
import { afterPaint, afterShown } from '#lib/ui/after-paint.ts';
import { steady } from '#lib/ui/steady.ts';
import { changeInTurn } from './change-in-turn.ts';
import { Finder } from './finder.svelte.ts';
import { loadSearch } from './load-search.ts';
import { measure } from './measure.ts';
import { Tally } from './tally.svelte.ts';

interface Here {
  /** The page's URL; its query and hash are not read before the page is live, as prerendered pages have none. */
  url: Pick<URL, 'pathname' | 'search' | 'hash'>;
  live: boolean;
  /** Where the map stands since the page was opened on it, unless the URL says another place. */
  camera?: Camera | undefined;
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
  readonly #change = changeInTurn(() => this.address);

  /** Where the reader is. */
  readonly address = $derived.by(() => this.#read().address);
  readonly locale: Locale = $derived(this.address.locale);
  readonly page: Page = $derived.by(steady(() => this.address.page));
  readonly filters = $derived(this.address.filters);
  readonly colour: Colouring = $derived(this.address.colour);
  /** What the reader has just made of the filters, until the address says so. */
  #asked = $state.raw<Filters>();
  /** The filters as they were last chosen: the map and the controls answer by these, the text follows with the address. */
  readonly chosen = $derived.by(steady(() => this.#asked ?? this.filters));
  readonly #isAhead = $derived(
    this.#asked !== undefined && href({ ...this.address, filters: this.#asked }) !== href(this.address)
  );
  readonly filtered = $derived(isFiltered(this.filters));
  #opening = $state.raw<string>();
  /** How the map looks at the scene. */
  readonly view = $derived.by(() => {
    const { camera, projection } = this.address;
    return { camera: camera ?? (projection === 'mercator' ? this.#here().camera : undefined), projection };
  });
  /** The search, which is loaded when it is first needed. */
  readonly finder: Finder;
  /** What the search for the filters' text found; missing where nothing is searched for, or it cannot be told (yet). */
  readonly #found = $derived.by(() => (this.chosen.text ? this.finder.search?.match(this.chosen.text) : undefined));
  /** Whether the filters' text is applied: not yet while the search is loading, not at all where that failed. */
  readonly searching = $derived.by(() => {
    if (!this.filters.text || this.finder.search) return 'done';
    return this.finder.status === 'failed' ? 'failed' : 'waiting';
  });
  /** What the filters let through, and how much that is. */
  readonly #tally: Tally;
  readonly scene = $derived.by(() => this.#compose());

  constructor(
    catalogue: CatalogueIndex,
    territories: readonly ListedTerritory[],
    here: () => Here,
    searchAddress: string
  ) {
    this.catalogue = catalogue;
    this.finder = new Finder(() => loadSearch(searchAddress, catalogue, territories));
    this.territories = new Map(territories.map((territory) => [territory.code, territory]));
    this.initiatives = new Map(catalogue.initiatives.map((initiative) => [initiative.id, initiative]));
    const traits = Object.fromEntries(territories.map(({ code, region, groups }) => [code, { region, groups }]));
    const table = tabulate(catalogue.initiatives, traits);
    this.named = countVisibleByTerritory(table, sift(table, noFilters));
    this.#tally = new Tally(
      catalogue.initiatives,
      table,
      () => ({ filters: this.chosen, found: this.#found }),
      () => this.#isAhead
    );
    this.#here = here;
    this.#known = {
      findTerritory: (word) => findTerritory(word, territories),
      isInitiative: (id) => this.initiatives.has(id),
      values: {
        programme: Object.keys(catalogue.words.programmes),
        mechanism: Object.keys(catalogue.words.mechanisms),
        kind: Object.keys(catalogue.words.kinds),
        // also where no initiative names a country of it
        region: [...new Set(territories.flatMap(({ region }) => region ?? []))].sort(),
        group: [...new Set(territories.flatMap(({ groups }) => groups))].sort()
      }
    };
  }

  /** The initiatives under the filters, newest first. */
  get visible(): readonly ListedInitiative[] {
    return this.#tally.visible;
  }

  /** The territory whose page the reader has just asked for on the map: its name answers before its text has come. */
  get opening(): string | undefined {
    return this.#opening;
  }

  /** How many initiatives under the filters as they were last chosen name each territory. */
  get counts(): ReadonlyMap<string, number> {
    return this.#tally.counts;
  }

  get facets(): FacetCounts {
    return this.#tally.facets;
  }

  get ledger(): Ledger {
    return this.#tally.ledger;
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

  /** The link to this view, with the map where a camera has it, or else where the page has it. */
  linkHere(camera?: Camera): string {
    const address = leaveCamera(this.address);
    return href(camera ? { ...address, camera } : address);
  }

  /** The same view in another language, the camera included. */
  translate(locale: Locale): string {
    return href({ ...this.address, locale });
  }

  /** Chooses a facet's value, or takes it away. */
  toggle(facet: Facet, value: string): Promise<void> {
    return this.#narrow((filters) => toggleFilter(filters, facet, value));
  }

  /** Chooses a facet's value where it is not chosen yet. */
  choose(facet: Facet, value: string): Promise<void> | undefined {
    return this.chosen[facet].includes(value) ? undefined : this.toggle(facet, value);
  }

  /** Colours the map by something else; the page stays. */
  recolour(colour: Colouring): Promise<void> {
    return this.#change(refine, (address) => ({ ...address, colour }));
  }

  /** Narrows the view to what a text finds, where its results can be seen; an empty text takes the search away. */
  search(text: string): Promise<void> | undefined {
    const seen = text === '' || listing.includes(this.page.name);
    if (!seen) return open({ ...this.#at({ name: 'world' }), filters: { ...this.filters, text } });
    return text === this.filters.text ? undefined : this.#narrow((filters) => ({ ...filters, text }));
  }

  /** Takes away all that is chosen in a facet, or the search. */
  drop(part: FilterPart): Promise<void> {
    return this.#narrow((filters) => dropFilter(filters, part));
  }

  /** Which part of the filters hides most of these initiatives; undefined where no part alone does. */
  filterToDrop(among: readonly ListedInitiative[]): FilterToDrop | undefined {
    return this.#tally.filterToDrop(among);
  }

  clearFilters(): Promise<void> {
    return this.#narrow(() => noFilters);
  }

  /** Opens another page under the same filters. */
  go(page: Page): Promise<void> {
    return open(this.#at(page));
  }

  /**
   * Opens a territory's page, with the map at `camera` where it need not go there; or where none is meant leaves what is
   * selected, if anything is, for the world.
   */
  select(code: string | undefined, camera?: Camera): Promise<void> | undefined {
    if (code) return this.#show({ name: 'country', code }, camera);
    const selected = this.page.name === 'country' || this.page.name === 'initiative';
    return selected ? this.#show({ name: 'world' }) : undefined;
  }

  selects(page: Page): boolean {
    return page.name === 'country' && this.page.name === 'country' && this.page.code === page.code;
  }

  /** Lays the world out flat or as a globe; the camera is left to the page, as a place looks different on each. */
  project(projection: Projection): Promise<void> {
    return this.#change(refine, (address) => ({ ...leaveCamera(address), projection }));
  }

  /** Keeps where the reader has moved the map. */
  moved(camera: Camera): Promise<void> {
    return this.#change(record, (address) => ({ ...address, camera }));
  }

  /** Leaves the camera to the page again: it shows what the page is about. */
  resetCamera(): Promise<void> {
    return this.#change(record, leaveCamera);
  }

  /** Puts the right address in place of a wrong one; what had to be dropped goes with it, for the page to say. */
  healAddress(): void {
    const { address, dropped } = this.#read();
    if (!this.#isRight(address)) void heal(address, dropped);
  }

  /** Opens the view of an address that has nothing to heal, on a page that was made for none (see the offline copy). */
  reopen(): void {
    if (this.#isRight(this.#read().address)) void reopen(this.#here().url);
  }

  /** Whether the reader stands at the very address of a view, or of a heading in it. */
  #isRight(address: Address): boolean {
    const { pathname, search, hash } = this.#here().url;
    // what names a heading of the page is right, but does not make right what stands before it
    return href(address) === pathname + search + (isHeading(hash) ? '' : hash);
  }

  /**
   * A page under the same filters and in the same look, with the camera left to it. The page of who pays comes in its
   * own colouring, unless the reader is there and has chosen another.
   */
  #at(page: Page, locale: Locale = this.locale): Address {
    const { filters, projection } = this.address;
    const arriving = page.name === 'funding' && this.page.name !== 'funding';
    const colour = arriving ? colouringOf(page) : this.address.colour;
    return { locale, page, filters, colour, projection };
  }

  /** The map and the controls answer first; the address, and with it the text, follows when they have been painted. */
  async #narrow(change: (filters: Filters) => Filters): Promise<void> {
    const asked = change(this.chosen);
    this.#asked = asked;
    await measure('filter', afterPaint);
    await afterPaint();
    try {
      await this.#change(refine, (address) => ({ ...address, filters: change(address.filters) }));
    } finally {
      if (this.#asked === asked) this.#asked = undefined;
    }
  }

  async #show(page: Page, camera?: Camera): Promise<void> {
    if (this.selects(page)) return;
    await measure('select', async () => {
      const opening = page.name === 'country' ? page.code : undefined;
      this.#opening = opening;
      const before = onItsWay();
      if (opening) await afterShown();
      // the reader may have asked for something else meanwhile
      const isWanted = this.#opening === opening && [before, undefined].includes(onItsWay());
      try {
        if (isWanted) await open(this.#at(page), camera);
      } finally {
        if (this.#opening === opening) this.#opening = undefined;
      }
      await afterPaint();
    });
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
      shading:
        this.colour === 'funding'
          ? shadeContributions(this.catalogue.contributions)
          : shadeCounts(this.named, this.counts, isFiltered(this.chosen)),
      selected: page.name === 'country' ? [page.code] : countries,
      points: initiative?.places ?? []
    });
  }
}

/** The pages that list what the filters let through. */
const listing: readonly Page['name'][] = ['world', 'countries', 'initiatives', 'data'];

/** A hash without slashes names a heading of the page, not a camera; one that cannot be decoded names nothing. */
const isHeading = (hash: string) => hash !== '' && hash.split('/').length !== 3 && repairEscapes(hash) === hash;

export const [getAtlas, provideAtlas] = createContext<Atlas>();
