import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import { gatherLines } from '#lib/geography/gather-lines.ts';
import { toMercator } from '#lib/geography/mercator.ts';
import { hangOver } from '#lib/geography/seam.ts';
import type { WorldTopology } from '#lib/geography/world-topology.ts';
import { paths, type WorldPaths } from './read-paths.ts';

/** West, north, east, south in parts of the Web Mercator world; the west may be left of the world's edge. */
export type Window = readonly [left: number, top: number, right: number, bottom: number];

/** One line or polygon of the world: where it lies and its path data. */
interface Piece {
  id: string;
  box: Window;
  d: string;
}

/**
 * The world as finely as the live map draws it, drawn for a window alone: what lies outside of it is left out, so that a
 * slow machine has little to do when it is moved.
 */
export function drawFinely(topology: WorldTopology): (window: Window) => WorldPaths {
  const { territories, undetermined, borders } = topology.objects;
  const pieces = (collection: typeof territories, idOf: (of: { id?: unknown; properties: unknown }) => string) =>
    feature(topology, collection).features.flatMap((one) => {
      const id = idOf(one);
      return linesOf(one.geometry).map((rings) => toPiece(id, rings));
    });
  const land = pieces(territories, ({ id }) => String(id));
  const areas = pieces(undetermined, ({ id }) => String(id));
  const lines = pieces(borders, ({ properties }) => String((properties as { line: string }).line));
  return (window) => {
    const seen = ({ box }: Piece) => touches(box, window);
    const gather = (kind: string) =>
      gatherLines(
        lines.filter((line) => line.id === kind && seen(line)).map(({ box: [x, y], d }) => ({ start: [x, y], d }))
      );
    return {
      width: paths.width,
      territories: join(land.filter(seen)),
      undetermined: join(areas.filter(seen)),
      borders: { solid: gather('solid'), dashed: gather('dashed'), dotted: gather('dotted') }
    };
  };
}

/** Polygons keep their rings together, so that holes stay holes; of lines each is its own. */
function linesOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map(hangOver)];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map((rings) => rings.map(hangOver));
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map((line) => [line]);
  return geometry.type === 'LineString' ? [[geometry.coordinates]] : [];
}

function toPiece(id: string, rings: readonly Position[][]): Piece {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const round = (part: number) => Math.round(part * paths.width * 1e3) / 1e3;
  const write = ([lon = 0, lat = 0]: readonly number[]) => {
    const [x, y] = toMercator([lon, lat]);
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    return `${round(x)} ${round(y)}`;
  };
  const d = rings.map((ring) => `M${ring.map(write).join('L')}`).join('');
  return { id, box: [left, top, right, bottom], d };
}

const join = (pieces: readonly Piece[]): Record<string, string> => {
  const joined: Record<string, string> = {};
  for (const { id, d } of pieces) joined[id] = (joined[id] ?? '') + d;
  return joined;
};

/** Whether two windows share something, whatever turn of the world they lie in. */
const touches = ([left, top, right, bottom]: Window, [west, north, east, south]: Window): boolean =>
  bottom >= north && top <= south && [-1, 0, 1].some((turn) => right + turn >= west && left + turn <= east);
