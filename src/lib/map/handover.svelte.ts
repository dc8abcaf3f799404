import type { Scene } from '#lib/scene/scene.ts';
import type { GlPainter } from './gl/gl-painter.ts';
import type { MapIntents, View } from './painter.ts';
import type { GestureWords } from './words.ts';
import { afterPaint } from '#lib/ui/after-paint.ts';
import { whenIdle } from '#lib/ui/when-idle.ts';
import { fetchLiveFiles } from './live-files.ts';
import { drawsLive, inTime, whenAtRest, whenReleased } from './when.ts';

/**
 * Which map is seen, and why. `plain` and `loading`: the plain one, until the live one has come. `away`: the graphics
 * card has taken the live one and may give it back. `unsupported`, `failed`: the plain one, and the reader is told.
 */
export type Status = 'plain' | 'loading' | 'live' | 'away' | 'unsupported' | 'failed';

type Intents = Omit<MapIntents, 'onlost'>;

/** How long the plain map stands in silently for a lost context, in milliseconds. */
const standIn = 5000;

/** Once a visit is enough: another language makes another map. */
let told = false;

/** Brings the live map when it is wanted, shows it when it is whole, and goes back to the plain one where it fails. */
export class Handover {
  readonly #scene: () => Scene;
  readonly #view: () => View;
  readonly #gestures: () => GestureWords | undefined;
  readonly #intents: Intents;
  /** The reader moves the map, or is where only the live one draws well: it is not put off any longer. */
  hurry: () => void = () => undefined;
  readonly #hurried = new Promise<void>((resolve) => (this.hurry = resolve));
  #attempt = $state(0);
  #waiting: ReturnType<typeof setTimeout> | undefined;
  status = $state<Status>('plain');
  painter = $state.raw<GlPainter>();
  /** The reader knows why the plain map is all there is. */
  dismissed = $state(told);

  constructor(scene: () => Scene, view: () => View, gestures: () => GestureWords | undefined, intents: Intents) {
    this.#scene = scene;
    this.#view = view;
    this.#gestures = gestures;
    this.#intents = intents;
  }

  dismiss(): void {
    this.dismissed = told = true;
  }

  retry(): void {
    this.dismissed = told = false;
    this.#attempt++;
  }

  /** Loads the live map into an element that has its size, and takes it away with it; an attachment. */
  readonly attach = (container: HTMLElement) => {
    const again = this.#attempt > 0;
    const leaving = new AbortController();
    this.#load(container, again, leaving.signal).catch(() => {
      if (!leaving.signal.aborted) this.#settle('failed');
    });
    return () => {
      leaving.abort();
      clearTimeout(this.#waiting);
      this.painter = undefined;
    };
  };

  async #load(container: HTMLElement, again: boolean, signal: AbortSignal): Promise<void> {
    const box = container.parentElement ?? container;
    const released = whenReleased(box, signal);
    if (!again) {
      await Promise.race([whenAtRest(signal), this.#hurried]);
      await whenIdle();
      // in a tab that nobody looks at it could not be made
      await afterPaint();
    }
    if (signal.aborted) return;
    // it is known before half a megabyte has come for nothing
    if (!drawsLive()) return this.#settle('unsupported');
    this.status = 'loading';
    performance.mark('groundwork:loading');
    const files = fetchLiveFiles(signal);
    // it is waited for below; until then nobody hears that it failed
    files.catch(() => undefined);
    const { createLiveMap } = await inTime(import('./gl/create-live-map.ts'));
    if (signal.aborted) return;
    const intents = { ...this.#intents, onlost: (lost: boolean) => this.#lose(lost) };
    const outcome = await createLiveMap(
      container,
      this.#scene(),
      this.#view(),
      intents,
      files,
      signal,
      this.#gestures()
    );
    // a click that began on the plain map ends there
    await released();
    if (outcome.status === 'cancelled' || signal.aborted) return;
    if (outcome.status === 'ready') this.painter = outcome.painter;
    this.#settle(outcome.status === 'ready' ? 'live' : outcome.status);
  }

  /** Which map it will be is known; what waits for a quiet moment reads the second mark. */
  #settle(status: 'live' | 'unsupported' | 'failed'): void {
    this.status = status;
    if (status === 'live') performance.mark('groundwork:live');
    performance.mark('groundwork:settled');
  }

  /** The plain map stands in while the graphics card is away; after a while the reader is told and may retry. */
  #lose(lost: boolean): void {
    clearTimeout(this.#waiting);
    this.status = lost ? 'away' : 'live';
    if (lost) this.#waiting = setTimeout(() => (this.status = 'failed'), standIn);
  }
}
