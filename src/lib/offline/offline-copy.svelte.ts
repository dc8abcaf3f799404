import { updated } from '$app/state';
import { version } from '$app/env';
import { today } from '#lib/messages/format-date.ts';
import { keptAt, nameCopy, packFile, takeOver } from './name-copy.ts';
import { registerWorker, root } from './register-worker.ts';
import { whenSettled } from './when-settled.ts';

/** The server is asked at most so often whether there is a newer edition, in milliseconds. */
const pause = 30_000;
/** A page that is looked at and not left asks so often. */
const round = 300_000;
/** How long another edition may take to step in before the page is left without it. */
const patience = 2000;

/** What a page knows of the copy that is kept for days without a network. */
export class OfflineCopy {
  /** Nothing answers, so that everything shown is from the copy. */
  cut = $state(false);
  /** The day on which the copy was made, in the reader's own time; undefined where there is none. */
  keptOn = $state<string>();
  #waiting = $state.raw<ServiceWorker>();
  #replaced = $state(false);
  #controlled = $state(false);
  #registration: ServiceWorkerRegistration | undefined;
  #asked = -Infinity;
  /** Whether another edition of the site is ready to be opened in place of this one. */
  readonly newer = $derived(
    // where there is a copy, the newer edition's must be whole first: the next view would else come from the old one
    this.#waiting !== undefined || this.#replaced || (updated.current && !this.#controlled)
  );

  /** Makes the copy when the page is idle and keeps an eye on it; gives the release. */
  readonly keep = (): (() => void) => {
    const leaving = new AbortController();
    if ('serviceWorker' in navigator) void this.#keep(leaving.signal);
    return () => leaving.abort();
  };

  async #keep(signal: AbortSignal): Promise<void> {
    const { serviceWorker } = navigator;
    // told by the browser at once; a server that does not answer is noticed later
    addEventListener('offline', () => this.#tell(true), { signal });
    addEventListener('online', () => void this.#ask(true), { signal });
    if (!navigator.onLine) await this.#tell(true);
    // the first worker that takes a page over brings nothing new
    const change = () => {
      this.#replaced ||= this.#controlled;
      this.#controlled = serviceWorker.controller !== null;
    };
    this.#controlled = serviceWorker.controller !== null;
    serviceWorker.addEventListener('controllerchange', change, { signal });
    await whenSettled(signal);
    if (signal.aborted || (!serviceWorker.controller && savesData())) return;
    const registration = await registerWorker();
    if (!registration || signal.aborted) return;
    this.#registration = registration;
    registration.addEventListener('updatefound', () => this.#watch(registration), { signal });
    this.#watch(registration);
    document.addEventListener('visibilitychange', () => void this.look(), { signal });
    const timer = setInterval(() => void this.look(), round);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    // a worker registered just now has been asked for just now
    if (registration.active) await this.#ask(true);
  }

  /** Asks whether there is a newer edition, unless that has just been asked or nobody looks. */
  async look(): Promise<void> {
    if (document.visibilityState === 'visible') await this.#ask(false);
  }

  /** Lets the newer edition take over, then leaves for it. */
  async open(leave: () => void): Promise<void> {
    const waiting = this.#waiting;
    if (waiting && !this.#replaced) {
      const changed = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      );
      waiting.postMessage(takeOver);
      await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, patience))]);
    }
    leave();
  }

  #watch(registration: ServiceWorkerRegistration): void {
    const see = () => (this.#waiting = registration.active ? (registration.waiting ?? undefined) : undefined);
    registration.installing?.addEventListener('statechange', see);
    see();
  }

  async #ask(atOnce: boolean): Promise<void> {
    const now = performance.now();
    if (!this.#registration || (!atOnce && now - this.#asked < pause)) return;
    this.#asked = now;
    try {
      await this.#registration.update();
      await this.#tell(false);
    } catch {
      await this.#tell(!(await answers()));
    }
  }

  async #tell(cut: boolean): Promise<void> {
    this.keptOn = cut ? await readDay() : this.keptOn;
    this.cut = cut;
  }
}

/** Whether the server answers at all, with whatever. */
const answers = () =>
  fetch(`${root}service-worker.js`, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false
  );

/** The reader has asked for little traffic; not every browser tells. */
const savesData = () => 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;

/** The day on which this edition was kept, such as `2026-11-26`. */
async function readDay(): Promise<string | undefined> {
  const pack = await caches.match(root + packFile, { cacheName: nameCopy(root, version) });
  const at = pack?.headers.get(keptAt);
  return at ? today(new Date(at)) : undefined;
}
