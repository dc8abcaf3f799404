import type { FlatLie, Size } from '#lib/scene/lay-flat.ts';
import type { Window } from './draw-finely.ts';
import { paths, type WorldPaths } from './read-paths.ts';

/** From this zoom on the shapes of the first paint look coarse. */
const fineFrom = 2;

/** The shapes that the plain map draws: those of the first paint, or finer ones where the reader is near and stays. */
export class Detail {
  readonly #lie: () => FlatLie;
  readonly #size: () => Size;
  #drawFinely = $state.raw<(window: Window) => WorldPaths>();

  /** What is in view and as much again on every side, in steps of its size: a small move draws nothing anew. */
  readonly #window = $derived.by(() => {
    const { corner, turn } = this.#lie();
    const { width, height } = this.#size();
    const step = 2 ** Math.floor(Math.log2(Math.max(width, height) / turn));
    const snap = (part: number, by: number) => (Math.floor(part / step) + by) * step;
    const [left, top] = [-corner[0] / turn, -corner[1] / turn];
    return [snap(left, -1), snap(top, -1), snap(left + width / turn, 2), snap(top + height / turn, 2)].join(' ');
  });
  readonly shapes: WorldPaths = $derived.by(() => {
    if (!this.#drawFinely || this.#lie().zoom < fineFrom) return paths;
    const [left = 0, top = 0, right = 1, bottom = 1] = this.#window.split(' ').map(Number);
    return this.#drawFinely([left, top, right, bottom]);
  });

  /** `wanted`: whether no live map is coming, so that this one is worth the weight. */
  constructor(lie: () => FlatLie, size: () => Size, wanted: () => boolean) {
    this.#lie = lie;
    this.#size = size;
    $effect(() => {
      if (!wanted() || this.#drawFinely || this.#lie().zoom < fineFrom) return;
      const leaving = new AbortController();
      void this.#fetch(leaving.signal);
      return () => leaving.abort();
    });
  }

  /** Where the finer shapes cannot be had the map stays as it is: coarse, and right. */
  async #fetch(signal: AbortSignal): Promise<void> {
    try {
      const [{ loadWorld }, { drawFinely }] = await Promise.all([
        import('../load-world.ts'),
        import('./draw-finely.ts')
      ]);
      this.#drawFinely = drawFinely(await loadWorld(signal));
    } catch {
      if (!signal.aborted) this.#drawFinely = () => paths;
    }
  }
}
