import type { TerritoryCode } from '#lib/geography/territory.ts';
import type { Polygon } from './pieces.ts';

/**
 * The smallest part of the map that a border can run round: a territory, or a part of one that the geometry tells apart
 * (Kosovo), or an area of undetermined status (Siachen).
 */
export interface Unit {
  name: string;
  /** Undefined where its status is undetermined. */
  territory: TerritoryCode | undefined;
  /** Whether it keeps every point of its source. */
  fine: boolean;
  polygons: Polygon[];
}
