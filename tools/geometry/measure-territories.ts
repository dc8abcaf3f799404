import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { pointBox, unionBoxes } from '#lib/geography/boxes.ts';
import type { Box, LonLat, Shape, TerritoryCode } from '#lib/geography/territory.ts';
import { chooseFrame } from './choose-frame.ts';
import { fromMercator, toMercator } from '#lib/geography/mercator.ts';
import { mercatorArea } from './mercator-area.ts';
import { findNeighbours } from './find-neighbours.ts';
import { polygonArea, ringBox, type Polygon } from './pieces.ts';
import { toLonLats } from './read-atlas.ts';

/** Land narrower than this is hard to hit. In pixels. */
const hittable = 10;
/** The side of a map tile, and so of the world at zoom 0, in pixels. */
const tile = 512;

/** Measures the territories of a written world, by code in alphabetical order. */
export function measureTerritories(world: Topology): Record<TerritoryCode, Shape> {
  const object = world.objects['territories'];
  if (!object) throw new Error('The world has no territories.');
  const collection = feature(world, object);
  if (object.type !== 'GeometryCollection' || !('features' in collection)) {
    throw new Error('The territories are no collection.');
  }
  const neighbours = findNeighbours(object.geometries, collection.features);
  const shapes = collection.features.map(({ id, geometry }): [string, Shape] => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const code = String(id);
    return [code, { ...measure(polygons.map(toLonLats)), ...(neighbours[code] ?? { borders: [], near: [] }) }];
  });
  return Object.fromEntries(shapes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function measure(polygons: readonly Polygon[]): Omit<Shape, 'borders' | 'near'> {
  const pieces = polygons
    .map((polygon) => ({ polygon, area: polygonArea(polygon), box: boxOf(polygon) }))
    .sort((a, b) => b.area - a.area);
  const largest = pieces[0];
  if (!largest) throw new Error('A territory has no land.');
  const [west, south, east, north] = largest.box;
  const across = Math.sqrt(mercatorArea(largest.polygon[0] ?? []));
  const marker = roundTo(1, Math.log2(hittable / (tile * across)));
  return {
    label: placeLabel(largest.polygon),
    box: roundBox(unionBoxes(pieces.map(({ box }) => box))),
    frame: roundBox(chooseFrame(joinAcrossCut(pieces))),
    area: Number(pieces.reduce((sum, { area }) => sum + area, 0).toPrecision(3)),
    extent: roundTo(3, Math.max(east - west, north - south)),
    ...(marker >= 0 && { marker })
  };
}

interface Measured {
  box: Box;
  area: number;
}

/** What touches 180° counts as one island, because the cut may have made several of one. */
function joinAcrossCut(pieces: readonly Measured[]): Measured[] {
  const touches = ({ box: [west, , east] }: Measured) => west < -179.99 || Math.abs(east - 180) < 0.01;
  const halves = pieces.filter(touches);
  if (halves.length === 0) return [...pieces];
  const area = halves.reduce((sum, half) => sum + half.area, 0);
  return [{ box: unionBoxes(halves.map(({ box }) => box)), area }, ...pieces.filter((piece) => !touches(piece))];
}

function boxOf([outer = []]: Polygon): Box {
  const [west, south, east, north] = ringBox(outer);
  const [start] = pointBox([west, south]);
  return [start, south, start + east - west, north];
}

/** The point of a polygon that is farthest from its edges, as Web Mercator shows it. */
function placeLabel(polygon: Polygon): LonLat {
  const projected = polygon.map((ring) => ring.map(toMercator));
  const xs = projected.flatMap((ring) => ring.map(([x]) => x));
  const precision = (Math.max(...xs) - Math.min(...xs)) / 200;
  const [x, y] = polylabel(projected, precision);
  const [lon, lat] = fromMercator([x, y]);
  return [roundTo(4, lon), roundTo(4, lat)];
}

const roundTo = (digits: number, value: number) => Number(value.toFixed(digits));

/** Outward, so that no land is lost. */
function roundBox([west, south, east, north]: Box): Box {
  const [down, up] = [
    (value: number) => Math.floor(value * 100) / 100,
    (value: number) => Math.ceil(value * 100) / 100
  ];
  return [Math.max(-180, down(west)), Math.max(-90, down(south)), up(east), Math.min(90, up(north))];
}
