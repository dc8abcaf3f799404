import type { Search } from '#lib/search/create-search.ts';

type State = { status: 'idle' | 'loading' | 'failed' } | { status: 'ready'; search: Search };

/** The search, fetched when it is first asked for. What failed may be tried again. */
export class Finder {
  readonly #load: () => Promise<Search>;
  #state = $state.raw<State>({ status: 'idle' });

  constructor(load: () => Promise<Search>) {
    this.#load = load;
  }

  get status(): State['status'] {
    return this.#state.status;
  }

  /** Undefined until it has come. */
  get search(): Search | undefined {
    return this.#state.status === 'ready' ? this.#state.search : undefined;
  }

  /** Never throws: `status` says what became of it. Does nothing where it is there, or on its way. */
  async load(): Promise<void> {
    if (this.#state.status === 'ready' || this.#state.status === 'loading') return;
    this.#state = { status: 'loading' };
    try {
      this.#state = { status: 'ready', search: await this.#load() };
    } catch {
      this.#state = { status: 'failed' };
    }
  }
}
