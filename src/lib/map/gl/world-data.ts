import type { Feature, FeatureCollection } from 'geojson';
import type { World } from '../read-world.ts';

/** The sources of the style that draw the world's shapes. */
export const shapeSources = ['world', 'outlines'] as const;

/** What a shape of the world is: its features say so as `part`. */
export type Part = 'land' | 'undetermined' | 'border' | 'coast';

/**
 * What each source draws. All that hardly changes is one source, as the graphics card masks every tile of each; the
 * outlines, which come and go with the pointer, are another.
 */
export const worldData = (world: World): Record<(typeof shapeSources)[number], FeatureCollection> => ({
  world: {
    type: 'FeatureCollection',
    features: [
      ...mark('land', world.territories.features),
      ...mark('undetermined', world.undetermined.features),
      ...mark('border', world.borders.features),
      ...mark('coast', [world.coast])
    ]
  },
  outlines: world.outlines
});

const mark = (part: Part, features: readonly Feature[]): Feature[] =>
  features.map((feature) => ({ ...feature, properties: { ...feature.properties, part } }));
