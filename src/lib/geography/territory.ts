import type * as v from 'valibot';
import type { territoriesSchema, territorySchema } from './territory-schema.ts';

/** ISO 3166-1 alpha-3, in capitals: `NIU`. */
export type TerritoryCode = string;

/** Longitude and latitude in degrees. */
export type LonLat = [number, number];

/**
 * West, south, east and north edge in degrees. West lies in [-180, 180) and east is never below west, so east exceeds
 * 180 where the box crosses the antimeridian: Fiji is [176.9, -19.2, 181.7, -12.5].
 */
export type Box = [west: number, south: number, east: number, north: number];

/** A country or area as `data/territories.yaml` has it. */
export type Territory = v.InferOutput<typeof territorySchema>;

/** The whole of `data/territories.yaml`: entries, labels of the groups they are in, and how boundaries are drawn. */
export type Territories = v.InferOutput<typeof territoriesSchema>;

/** How the land of one territory lies on the globe: the entries of `generated/shapes.json`. */
export interface Shape {
  /** A point on its largest piece of land, as far from the edges as there is. */
  label: LonLat;
  /** The smallest box round all its land. */
  box: Box;
  /** What a camera shows of it: the smallest box found round 99.5 % of its land. */
  frame: Box;
  /** Land, roughly, in square kilometres. */
  area: number;
  /** The larger side of its largest piece, in degrees. */
  extent: number;
  /** The Web Mercator zoom (512 px tiles) below which its largest piece is under 10 px across; absent below zoom 0. */
  marker?: number;
  /** The territories it touches by land, in alphabetical order. */
  borders: TerritoryCode[];
  /** Where it touches at most one: the few nearest of the others, nearest first. */
  near: TerritoryCode[];
}

export type Shapes = Readonly<Record<TerritoryCode, Shape>>;
