import type { Camera } from '#lib/geography/camera.ts';

/** What a map tells whoever shows it. It never reaches for the app itself. */
export interface MapIntents {
  /** A territory was chosen, or the open sea: undefined. */
  onselect: (code: string | undefined) => void;
  /** The pointer is over a territory, at this point of the map's box in pixels; undefined where it left them all. */
  onhover: (hover: { code: string; x: number; y: number } | undefined) => void;
  /** The reader, not a page, has moved the map. */
  onmove: (camera: Camera) => void;
  /** The graphics card has taken the map away, or given it back with everything redrawn. */
  onlost: (lost: boolean) => void;
  /** What is in view now: west, south, east, north in degrees. */
  onshow: (bounds: readonly [number, number, number, number]) => void;
}
