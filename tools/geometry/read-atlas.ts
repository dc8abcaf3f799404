import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { cutAntimeridian } from './cut-antimeridian.ts';
import type { Piece, Polygon } from './pieces.ts';

const properties = v.looseObject({ name: v.string(), a3: v.optional(v.string()) });

type Atlas = Topology<{ countries: GeometryCollection }>;
const atlas = v.custom<Atlas>((value) =>
  v.is(v.looseObject({ type: v.literal('Topology'), objects: v.looseObject({ countries: v.unknown() }) }), value)
);

/** All land of an atlas of the world-atlas family, cut at 180°, by the name that `nameOf` gives each geometry. */
export function readAtlas(specifier: string, nameOf: (id: string, name: string, a3?: string) => string): Piece[] {
  const file = fileURLToPath(import.meta.resolve(specifier));
  const world = v.parse(atlas, JSON.parse(readFileSync(file, 'utf8')));
  return feature(world, world.objects.countries).features.flatMap(({ id, properties: tags, geometry }) => {
    const { name, a3 } = v.parse(properties, tags);
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const called = nameOf(String(id ?? ''), name, a3);
    return polygons
      .flatMap((polygon) => cutAntimeridian(toLonLats(polygon)))
      .map((polygon) => ({ name: called, polygon }));
  });
}

export function toLonLats(polygon: readonly (readonly (readonly number[])[])[]): Polygon {
  return polygon.map((ring) => ring.map(([lon = NaN, lat = NaN]) => [lon, lat]));
}
