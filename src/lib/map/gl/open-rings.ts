import type { Feature, FeatureCollection, Position } from 'geojson';

/** Where the world's shapes were cut; no coast and no border runs along it. In degrees of longitude. */
const seam = 179.99;

const onSeam = (point: Position | undefined) => point !== undefined && Math.abs(point[0] ?? 0) > seam;

/** A ring as the lines that remain of it once the seam at 180° is taken out. */
function openRing(ring: readonly Position[]): Position[][] {
  const lines: Position[][] = [[]];
  ring.forEach((point, i) => {
    if (onSeam(point) && onSeam(ring[i - 1])) lines.push([]);
    lines.at(-1)?.push(point);
  });
  return lines.filter((line) => line.length > 1);
}

/** The outlines of territories as lines, each with its territory's properties and without the seam at 180°. */
export function openRings({ features }: FeatureCollection): FeatureCollection {
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
