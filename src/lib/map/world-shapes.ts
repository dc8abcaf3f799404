import { openWorld, laySheet, type WrittenSheet, type WrittenWorld } from '#lib/geography/world-topology.ts';

/** What is in view, in degrees; west and east may lie on any turn of the world. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** From this zoom on the coarse shapes look coarse. */
export const fineFrom = 2.5;

/** The world's shapes: all of them coarse at first, and in full detail wherever the reader has been near. */
export class WorldShapes {
  readonly #world: ReturnType<typeof openWorld>;
  readonly #fetchSheet: (sheet: number) => Promise<WrittenSheet>;
  /** The boxes of each sheet's arcs; most readers never come so near that they are asked for. */
  #boxes: readonly (readonly Bounds[])[] | undefined;
  readonly #laid = new Set<number>();
  readonly #asked = new Set<number>();

  constructor(written: WrittenWorld, fetchSheet: (sheet: number) => Promise<WrittenSheet>) {
    this.#world = openWorld(written);
    this.#fetchSheet = fetchSheet;
  }

  /** As fine as it is by now. Who draws it draws it anew after a refinement. */
  get topology() {
    return this.#world.topology;
  }

  /** The sheets that are in full detail by now. */
  get laid(): readonly number[] {
    return [...this.#laid];
  }

  /** The sheets that what is in view still lacks. */
  missing(view: Bounds, zoom: number): number[] {
    if (zoom < fineFrom) return [];
    this.#boxes ??= this.#world.sheets.map((arcs) => arcs.map((arc) => boxOf(this.topology.arcs[arc] ?? [])));
    return this.#boxes.flatMap((boxes, sheet) =>
      !this.#laid.has(sheet) && boxes.some((box) => touches(box, view)) ? sheet : []
    );
  }

  /**
   * Fetches sheets, but for those that are on their way already. Resolves once all have come or failed, with whether
   * there is something new to draw. What cannot be had stays coarse, and missing: it may be asked for again.
   */
  async fetch(sheets: readonly number[]): Promise<boolean> {
    const wanted = sheets.filter((sheet) => !this.#asked.has(sheet));
    const came = await Promise.all(wanted.map((sheet) => this.#take(sheet)));
    return came.includes(true);
  }

  async #take(sheet: number): Promise<boolean> {
    this.#asked.add(sheet);
    try {
      laySheet(this.#world, sheet, await this.#fetchSheet(sheet));
      this.#laid.add(sheet);
      return true;
    } catch {
      return false;
    } finally {
      this.#asked.delete(sheet);
    }
  }
}

function boxOf(points: readonly (readonly number[])[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of points) {
    [west, south, east, north] = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

/** How far an arc in full detail may reach beyond the box of the same arc drawn coarsely, in degrees. */
const slack = 0.5;

/** Whether a box on the world's own turn is in view on any turn. */
function touches([west, south, east, north]: Bounds, [left, low, right, high]: Bounds): boolean {
  if (north + slack < low || south - slack > high) return false;
  const turn = Math.ceil((left - slack - east) / 360) * 360;
  return west - slack + turn <= right;
}
