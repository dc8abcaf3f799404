import type { FeatureCollection, Geometry } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { Drawing } from './draw-world.ts';
import { polygonArea, type Polygon } from './pieces.ts';

/** The grid: so many steps round the globe, 400 m at the equator, a third of a pixel at zoom 6. */
const steps = 1e5;

/**
 * The drawing in full detail as TopoJSON with the objects `territories` (large ones first, so that small ones lie on top), `borders`
 * (property `line`) and `undetermined`.
 */
export function writeWorld({ territories, undetermined, borders }: Drawing): Topology {
  const land = [...territories].sort(([, a], [, b]) => totalArea(b) - totalArea(a));
  const lines = Object.entries(borders).filter(([, coordinates]) => coordinates.length > 0);
  return topology(
    {
      territories: collect(land.map(([id, coordinates]) => ({ id, geometry: { type: 'MultiPolygon', coordinates } }))),
      undetermined: collect(
        [...undetermined].map(([id, coordinates]) => ({ id, geometry: { type: 'MultiPolygon', coordinates } }))
      ),
      borders: collect(
        lines.map(([line, coordinates]) => ({
          geometry: { type: 'MultiLineString', coordinates },
          properties: { line }
        }))
      )
    },
    // a grid of so many steps has one more line
    steps + 1
  );
}

const totalArea = (polygons: readonly Polygon[]) => polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);

interface Item {
  id?: string;
  geometry: Geometry;
  properties?: Record<string, string>;
}

const collect = (items: Item[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: items.map(({ properties = {}, ...item }) => ({ type: 'Feature', ...item, properties }))
});
