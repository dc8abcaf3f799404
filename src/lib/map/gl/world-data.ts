import type { GeoJSON } from 'geojson';
import type { World } from '../read-world.ts';

/** The sources of the style that draw the world's shapes. */
export const shapeSources = ['land', 'outlines', 'coast', 'borders', 'undetermined'] as const;

/** What each of them draws. */
export const worldData = (world: World): Record<(typeof shapeSources)[number], GeoJSON> => ({
  land: world.territories,
  outlines: world.outlines,
  coast: world.coast,
  borders: world.borders,
  undetermined: world.undetermined
});
