import type { Camera, Projection } from '#lib/geography/camera.ts';
import type { Box, LonLat } from '#lib/geography/territory.ts';

/** What a map tells whoever shows it. It never reaches for the app itself. */
export interface MapIntents {
  /** A territory was chosen, or the open sea: undefined. */
  onselect: (code: string | undefined) => void;
  /** The pointer is over a territory, at this point of the map's box in pixels; undefined where it left them all. */
  onhover: (hover: Hover | undefined) => void;
  /** The reader, not a page, has moved the map. */
  onmove: (camera: Camera) => void;
  /** The graphics card has taken the map away, or given it back with everything redrawn. */
  onlost: (lost: boolean) => void;
  /** What is in view now: west, south, east, north in degrees. */
  onshow: (bounds: Box) => void;
}

export interface Hover {
  code: string;
  x: number;
  y: number;
}

/** What the address says of the camera; without one the map shows what its page is about. */
export interface View {
  camera: Camera | undefined;
  projection: Projection;
}

/** What a reader can do with the camera of either map, by button or key. */
export interface CameraControls {
  /** Where the map looks now. */
  readonly camera: Camera;
  /** Zooms by so many doublings; negative ones zoom out. */
  zoomBy(steps: number): void;
  /** Shows a frame, as a move of the reader's own. */
  show(frame: Box): void;
  /** Brings a place into view where it is not. */
  reveal(at: LonLat): void;
}

/** Who asked the system for less motion gets none. */
export const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How long the camera takes to another page's frame, in milliseconds. */
export const flight = 700;
