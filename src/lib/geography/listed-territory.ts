import type { Box, LonLat } from './territory.ts';

/** A territory as the site lists it, in one language. */
export interface ListedTerritory {
  /** ISO 3166-1 alpha-3. */
  code: string;
  alpha2: string;
  /** UN M49, three digits. */
  m49: string;
  name: string;
  /** A point on its land, longitude and latitude in degrees. */
  label: LonLat;
  /** What a camera shows of it; the east edge exceeds 180 where it crosses the antimeridian. */
  frame: Box;
  /** The larger side of its largest piece of land, in degrees. */
  extent: number;
  /** The zoom up to which a marker must stand for it; missing where the land is large enough. */
  marker?: number;
  /** One of UNEP's six regions; missing for territories that are no member of them. */
  region?: string;
  /** `sids`, `ldc`, `lldc`. */
  groups: readonly string[];
}
