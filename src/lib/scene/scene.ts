import type { Box, LonLat } from '#lib/geography/territory.ts';

/**
 * How a territory is shaded. `unnamed`: the source does not name it at all. `none`: named, but by nothing under the
 * chosen filters. 1 to 5: the class of its count or amount, see `Legend`.
 */
export type Shade = 'unnamed' | 'none' | 1 | 2 | 3 | 4 | 5;

/** A dot that stands for a territory too small to be hit. */
export interface Marker {
  code: string;
  /** Longitude and latitude in degrees. */
  at: LonLat;
  shade: Shade;
  /** Up to this zoom (512-pixel tiles) the land is too small to be hit and the dot is needed. */
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
  /** Up to this zoom it stands beside its marker or speck of land, from there on it stands on its land. */
  beside: number;
}

/**
 * What a shade stands for: the counts or amounts from `from` to `to` (`to` is missing in the open class), or a state that
 * is no number. `undisclosed`: gave, but the source publishes no amount. `absent`: not among those who gave.
 */
export type LegendEntry = { shade: Shade } & (
  { from: number; to?: number } | { state: 'none' | 'unnamed' | 'undisclosed' | 'absent' }
);

/** How to read the shades. Amounts are millions of US dollars, and a class of them ends below its `to`. */
export interface Legend {
  measure: 'initiatives' | 'initiatives-filtered' | 'environment-fund';
  entries: readonly LegendEntry[];
}

/** What colours the map: the one thing that decides a shade, whoever paints. */
export interface Shading {
  /** By alpha-3 code; a territory that is missing is `unnamed`. */
  shades: ReadonlyMap<string, Shade>;
  /** Where names compete for room, those of the weightier stay. Missing is nought. */
  weights: ReadonlyMap<string, number>;
  legend: Legend;
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
  legend: Legend;
  /** What the camera shows until the reader moves it, padding included: west, south, east, north in degrees. */
  frame: Box;
}
