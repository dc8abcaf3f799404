import type { Feature, FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { MultiPolygon, Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { Unit } from './units.ts';

type UnitGeometry = MultiPolygon<{ index: number }>;
export type UnitTopology = Topology<{ units: { type: 'GeometryCollection'; geometries: UnitGeometry[] } }>;

/** The source's own grid: 1e6 steps round the globe, 40 m. Coarser would move borders, finer would not join them. */
const steps = 1e6;

const unitTopologySchema = v.custom<UnitTopology>((value) =>
  v.is(v.looseObject({ objects: v.looseObject({ units: v.looseObject({ geometries: v.array(v.unknown()) }) }) }), value)
);

/** The libraries' types lose what the objects of a topology are. */
export const asUnitTopology = (value: unknown): UnitTopology => v.parse(unitTopologySchema, value);

/** Units with the borders between them shared; a geometry's `index` tells which unit it is. */
export function unitTopology(units: readonly Unit[]): UnitTopology {
  const features = units.map(({ polygons }, index): Feature => ({
    type: 'Feature',
    properties: { index },
    geometry: { type: 'MultiPolygon', coordinates: polygons }
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return asUnitTopology(topology({ units: collection }, steps));
}
