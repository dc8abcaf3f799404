import { untrack } from 'svelte';
import { sameCamera, type Camera } from '#lib/geography/camera.ts';
import { toMercator } from '#lib/geography/mercator.ts';
import type { Box, LonLat } from '#lib/geography/territory.ts';
import { fitFrame, layFlat, zooms, type Size } from '#lib/scene/lay-flat.ts';
import { nextTask } from '#lib/ui/next-task.ts';
import { steady } from '#lib/ui/steady.ts';
import type { CameraControls } from '../painter.ts';
import { whenNear, whenTouched } from '../when.ts';
import type { CameraHold } from './hold-camera.ts';

/** What the address and the page ask the camera to show: its own place, or else the frame. */
interface Wish {
  camera: Camera | undefined;
  frame: Box;
}

/** What the plain map is to its page. */
interface Role {
  /** No live map is coming. */
  alone: () => boolean;
  /** Wheel and single finger are the page's round the map. */
  cooperative: () => boolean;
}

/** The box that a page is drawn for before its own is known; the drawing then fits its frame into whatever there is. */
const usual: Size = { width: 880, height: 740 };

/** The plain map's camera: where the address puts it, or where the reader holds it meanwhile. */
export class PlainCamera implements CameraControls {
  readonly #wish: () => Wish;
  readonly #onmove: (camera: Camera) => void;
  readonly #role: Role;
  #measured = $state.raw<Size>();
  #held = $state.raw<Camera>();
  #hold: CameraHold | undefined;

  /** Whether the box is known; before, the page stands as it was made. */
  readonly isMeasured = $derived(this.#measured !== undefined);
  readonly size: Size = $derived(this.#measured ?? usual);
  /** The very one of before, where that is the same: a scene that only counts anew is not laid out anew. */
  readonly #wished: Camera = $derived.by(
    steady(() => this.#wish().camera ?? fitFrame(this.#wish().frame, this.size), sameCamera)
  );
  readonly camera: Camera = $derived(this.#held ?? this.#wished);
  /** At rest on whole pixels, so that layers of the drawing lie exactly on one another. */
  readonly lie = $derived(layFlat(this.camera, this.size, this.#held ? undefined : Math.round));
  /** The window of the drawing, in pixels: the box, or before it is known the frame alone. */
  readonly viewBox = $derived.by(() =>
    this.#measured ? [0, 0, this.size.width, this.size.height] : this.#frameOnBox()
  );
  /** West, south, east, north of what is in view; undefined before the box is known. */
  readonly bounds = $derived(this.#measured && this.lie.bounds);

  constructor(wish: () => Wish, onmove: (camera: Camera) => void, role: Role) {
    this.#wish = wish;
    this.#onmove = onmove;
    this.#role = role;
    $effect(() => {
      const wished = this.#wished;
      // the hand measures from a corner of the box: in one of another size the same camera lies elsewhere for it
      void this.size;
      untrack(() => this.#follow(wished));
    });
  }

  /** Follows the size of the drawing's box; an attachment. */
  readonly measure = (drawing: SVGSVGElement) => {
    const sizes = new ResizeObserver(async () => {
      // the drawing stands as it was made: to lay it out the first time can wait for the page that wakes
      if (!this.#measured) await nextTask();
      const { width, height } = drawing.getBoundingClientRect();
      this.#measured = { width, height };
    });
    sizes.observe(drawing);
    return () => sizes.disconnect();
  };

  /** Gives the camera into the reader's hand, before that reaches for it; an attachment. */
  readonly giveToReader = (drawing: SVGSVGElement) => {
    const leaving = new AbortController();
    void this.#give(drawing, this.#role.alone() ? nextTask : whenNear, leaving.signal);
    return () => {
      leaving.abort();
      this.#hold?.release();
      this.#hold = undefined;
      this.#held = undefined;
    };
  };

  zoomBy(steps: number): void {
    const zoom = Math.max(zooms.farthest, Math.min(zooms.nearest, this.camera.zoom + steps));
    this.#onmove({ ...this.camera, zoom });
  }

  show(frame: Box): void {
    this.#onmove(fitFrame(frame, this.size));
  }

  reveal(at: LonLat): void {
    const [x, y] = this.lie.project(at) ?? [-1, -1];
    const { width, height } = this.size;
    if (x >= 0 && y >= 0 && x <= width && y <= height) return;
    this.#onmove({ ...this.camera, lng: at[0], lat: at[1] });
  }

  async #give(drawing: SVGSVGElement, when: typeof whenTouched, signal: AbortSignal): Promise<void> {
    // a drawing that listened for the focus itself would take it
    await when(drawing.parentElement ?? drawing, signal);
    if (signal.aborted) return;
    // what could not be had is asked for again at the next touch
    const loaded = await import('./hold-camera.ts').catch(() => undefined);
    if (!loaded) return this.#give(drawing, whenTouched, signal);
    if (signal.aborted) return;
    const intents = { onchange: (camera: Camera) => (this.#held = camera), onsettle: this.#onmove };
    this.#hold = loaded.holdCamera(drawing, () => this.size, this.camera, intents, this.#role.cooperative());
  }

  #follow(wished: Camera): void {
    this.#held = undefined;
    this.#hold?.look(wished);
  }

  #frameOnBox(): number[] {
    const [west, south, east, north] = this.#wish().frame;
    const [left, top] = toMercator([west, north]);
    const [right, bottom] = toMercator([east, south]);
    const { corner, turn } = this.lie;
    return [left * turn + corner[0], top * turn + corner[1], (right - left) * turn, (bottom - top) * turn];
  }
}
