import type { Box, LonLat } from '#lib/geography/territory.ts';

/**
 * How a territory is shaded. `unnamed`: the source does not name it at all. `none`: named, but by nothing under the
 * chosen filters. 1 to 5: the class of its count, see `composeLegend`.
 */
export type Shade = 'unnamed' | 'none' | 1 | 2 | 3 | 4 | 5;

/** A dot that stands for a territory too small to be hit. */
export interface Marker {
  code: string;
  /** Longitude and latitude in degrees. */
  at: LonLat;
  shade: Shade;
  /** Up to this zoom (512-pixel tiles) the land is smaller than a finger and the dot is needed. */
  until: number;
}

/** A place of the selected initiative. */
export interface Point {
  at: LonLat;
  name: string;
}

/** A territory's name on the map, in the page's language. */
export interface Label {
  code: string;
  name: string;
  /** The label point, longitude and latitude in degrees. */
  at: LonLat;
  /** The zoom (512-pixel tiles) from which there is room for it. */
  from: number;
  /** Where two names want one place, the smaller number stays. */
  rank: number;
  /** Stands beside its marker or speck of land instead of on it. */
  beside: boolean;
}

export interface LegendEntry {
  shade: Shade;
  /** The counts of the class, both ends included; `to` is missing in the open class. */
  from: number;
  to?: number;
}

/** What the map must show, whoever paints it. */
export interface Scene {
  /** Every territory, by alpha-3 code. */
  shades: ReadonlyMap<string, Shade>;
  markers: readonly Marker[];
  points: readonly Point[];
  labels: readonly Label[];
  /** The territories to outline. */
  selected: readonly string[];
  legend: readonly LegendEntry[];
  /** What the camera shows until the reader moves it, padding included: west, south, east, north in degrees. */
  frame: Box;
}
