import type { Camera } from '#lib/geography/camera.ts';
import type { Box, LonLat } from '#lib/geography/territory.ts';
import { fromMercator, toMercator } from '#lib/geography/mercator.ts';

/** A map's box, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** How a map lies on its box at the moment. */
export interface Lie {
  /** The zoom of 512-pixel tiles. */
  zoom: number;
  /** A place's point of the box in pixels; undefined where it is out of sight. */
  project: (at: LonLat) => readonly [number, number] | undefined;
  /** The flat world's width, once round, in pixels: it repeats without end. */
  turn?: number;
}

/** How the flat world lies on a box. */
export interface FlatLie extends Lie {
  project: (at: LonLat) => readonly [number, number];
  /** The north-west corner of the world between -180° and 180° on the box, in pixels. */
  corner: readonly [x: number, y: number];
  turn: number;
  /** West, south, east, north of the box in degrees. */
  bounds: [number, number, number, number];
}

/** The world once round at zoom 0, in pixels. */
export const tile = 512;

/** How far a map may be zoomed out: below, no screen would be filled. And in: beyond, the shapes are too coarse. */
export const zooms = { farthest: -1.5, nearest: 11 };

/** The camera that shows the whole of a frame in a box, and as little else as can be. */
export function fitFrame([west, south, east, north]: Box, { width, height }: Size): Camera {
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const zoom = Math.log2(Math.min(width / (right - left), height / (bottom - top)) / tile);
  const [lng, lat] = fromMercator([(left + right) / 2, (top + bottom) / 2]);
  return { zoom: Math.max(zooms.farthest, Math.min(zooms.nearest, zoom)), lng, lat };
}

/**
 * Lays the Web Mercator world on a box as a camera sees it; `snap` says where its corner comes to lie, in pixels. A place
 * is projected to its turn nearest the middle.
 */
export function layFlat(
  { zoom, lng, lat }: Camera,
  { width, height }: Size,
  snap: (length: number) => number = (length) => length
): FlatLie {
  const turn = tile * 2 ** zoom;
  const [middle, latitude] = toMercator([lng, lat]);
  const [left, top] = [snap(width / 2 - middle * turn), snap(height / 2 - latitude * turn)];
  const [west, north] = fromMercator([-left / turn, -top / turn]);
  const [east, south] = fromMercator([(width - left) / turn, (height - top) / turn]);
  return {
    zoom,
    turn,
    corner: [left, top],
    bounds: [west, south, east, north],
    project: (at) => {
      const [x, y] = toMercator(at);
      return [(x + Math.round(middle - x)) * turn + left, y * turn + top];
    }
  };
}

/** A point of the box on every turn of the world that the box shows, and a little beyond; on the globe itself alone. */
export function repeatPoint([x, y]: readonly [number, number], { turn }: Lie, { width }: Size): [number, number][] {
  if (turn === undefined) return [[x, y]];
  const each = Math.ceil(width / turn / 2 + 0.5);
  return Array.from({ length: 2 * each + 1 }, (_, i): [number, number] => [x + (i - each) * turn, y]).filter(
    ([x]) => x > -10 && x < width + 10
  );
}
