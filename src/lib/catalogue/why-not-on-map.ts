import type { IndexEntry } from './index-entry.ts';

/** Why an initiative shades no country, in the order in which the world's page tells them. */
export const absences = ['counted', 'area', 'hosted', 'global'] as const;

/**
 * `counted`: the source gives a number of countries and names none. `area`: it names an area, which is never expanded.
 * `hosted`: it names only where people met. `global`: it names no place.
 */
export type Absence = (typeof absences)[number];

/** The reason why an initiative without countries is not on the map. */
export function whyNotOnMap({
  hosts,
  regions,
  reach
}: Pick<IndexEntry, 'hosts' | 'regions'> & { reach?: unknown }): Absence {
  if (hosts.length > 0) return 'hosted';
  if (reach) return 'counted';
  return regions.length > 0 ? 'area' : 'global';
}
