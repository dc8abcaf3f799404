import type { Feature, FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { openRing } from '#lib/geography/seam.ts';
import type { WorldTopology } from '#lib/geography/world-topology.ts';

/** The world's shapes as MapLibre takes them. Territories carry their alpha-3 `code`, borders their `line`. */
export interface World {
  territories: FeatureCollection;
  /** The territories' outlines, without the seam at 180°. */
  outlines: FeatureCollection;
  /** Where land meets sea. */
  coast: Feature;
  borders: FeatureCollection;
  undetermined: FeatureCollection;
}

export function readWorld(topology: WorldTopology): World {
  const { territories, borders, undetermined } = topology.objects;
  const world = feature(topology, territories);
  for (const territory of world.features) territory.properties = { code: territory.id };
  return {
    territories: world,
    outlines: openRings(world),
    coast: readCoast(topology),
    borders: feature(topology, borders),
    undetermined: feature(topology, undetermined)
  };
}

/** Lines that one area alone has, without the seam at 180°; a line between two areas is a border, drawn as such. */
function readCoast(topology: WorldTopology): Feature {
  const { territories, undetermined } = topology.objects;
  const land = {
    type: 'GeometryCollection' as const,
    geometries: [...territories.geometries, ...undetermined.geometries]
  };
  const { coordinates } = mesh(topology, land, (one, other) => one === other);
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: coordinates.flatMap(openRing) }
  };
}

/** The outlines of territories as lines, each with its territory's properties and without the seam at 180°. */
function openRings({ features }: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }): Feature => {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      return {
        type: 'Feature',
        properties,
        geometry: { type: 'MultiLineString', coordinates: polygons.flat().flatMap(openRing) }
      };
    })
  };
}
