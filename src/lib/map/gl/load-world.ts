import { feature } from 'topojson-client';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { openRings } from './open-rings.ts';
import address from '#lib/geography/generated/world.json?url';

/** The world's shapes as MapLibre takes them. Territories carry their alpha-3 `code`, borders their `line`. */
export interface World {
  territories: FeatureCollection;
  /** The territories' outlines, without the seam at 180°. */
  outlines: FeatureCollection;
  borders: FeatureCollection;
  undetermined: FeatureCollection;
}

type WorldTopology = Topology<Record<'territories' | 'borders' | 'undetermined', GeometryCollection>>;

/** How long the world's shapes may take before the reader is told, in milliseconds. */
const patience = 8000;

/** Fetches the shapes; rejects where they are missing, cut off, or take longer than eight seconds. */
export async function loadWorld(signal: AbortSignal): Promise<World> {
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
  if (!response.ok) throw new Error(`The world's shapes answered ${response.status}`);
  const topology: WorldTopology = await response.json();
  const { territories, borders, undetermined } = topology.objects;
  const world = feature(topology, territories);
  for (const territory of world.features) territory.properties = { code: territory.id };
  return {
    territories: world,
    outlines: openRings(world),
    borders: feature(topology, borders),
    undetermined: feature(topology, undetermined)
  };
}
