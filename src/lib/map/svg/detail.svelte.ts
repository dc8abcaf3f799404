import type { FlatLie, Size } from '#lib/scene/lay-flat.ts';
import type { WorldShapes } from '../world-shapes.ts';
import type { drawFinely } from './draw-finely.ts';
import { paths, type WorldPaths } from './read-paths.ts';

/** From this zoom on the shapes of the first paint look coarse. */
const fineFrom = 2;

/** How long the map lies still before its detail is fetched, in milliseconds. */
const rest = 150;

/** Shapes, and how they are drawn as they are by now. */
interface Fine {
  shapes: WorldShapes;
  draw: ReturnType<typeof drawFinely>;
}

/** The shapes that the plain map draws: those of the first paint, or finer ones where the reader is near and stays. */
export class Detail {
  readonly #lie: () => FlatLie;
  readonly #size: () => Size;
  #fine = $state.raw<Fine>();
  /** Tried once: what cannot be had is not asked for at every move. */
  #tried = false;

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
    if (!this.#fine || this.#lie().zoom < fineFrom) return paths;
    const [left = 0, top = 0, right = 1, bottom = 1] = this.#window.split(' ').map(Number);
    return this.#fine.draw([left, top, right, bottom]);
  });
  /** The sheets that what is in view lacks; undefined before there are any. */
  readonly #missing = $derived.by(() => {
    const { bounds, zoom } = this.#lie();
    return this.#fine?.shapes.missing(bounds, zoom);
  });
  /** Whether what is in view is drawn as finely as it can be. */
  readonly isWhole: boolean = $derived.by(() => this.#lie().zoom < fineFrom || this.#missing?.length === 0);

  /** `wanted`: whether no live map is coming, so that this one is worth the weight. */
  constructor(lie: () => FlatLie, size: () => Size, wanted: () => boolean) {
    this.#lie = lie;
    this.#size = size;
    const leaving = new AbortController();
    $effect(() => () => leaving.abort());
    $effect(() => {
      if (this.#tried || !wanted() || this.#lie().zoom < fineFrom) return;
      this.#tried = true;
      void this.#load(leaving.signal);
    });
    $effect(() => {
      const shapes = this.#fine?.shapes;
      const missing = this.#missing ?? [];
      if (!shapes || missing.length === 0) return;
      const resting = setTimeout(() => void this.#refine(shapes, missing), rest);
      return () => clearTimeout(resting);
    });
  }

  /** Where the finer shapes cannot be had the map stays as it is: coarse, and right. */
  async #load(signal: AbortSignal): Promise<void> {
    try {
      const loading = import('../load-shapes.ts').then(({ loadShapes }) => loadShapes(signal));
      const [shapes] = await Promise.all([loading, import('./draw-finely.ts')]);
      await this.#draw(shapes);
    } catch {
      this.#fine = undefined;
    }
  }

  async #refine(shapes: WorldShapes, sheets: readonly number[]): Promise<void> {
    if (await shapes.fetch(sheets)) await this.#draw(shapes);
  }

  async #draw(shapes: WorldShapes): Promise<void> {
    const { drawFinely } = await import('./draw-finely.ts');
    this.#fine = { shapes, draw: drawFinely(shapes.topology) };
  }
}
