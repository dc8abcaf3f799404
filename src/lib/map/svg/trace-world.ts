import { geoArea, geoIdentity, geoPath, type GeoPath, type GeoStream, type GeoStreamWrapper } from 'd3-geo';
import type { Feature, Geometry, Position } from 'geojson';
import { toMercator } from '#lib/geography/mercator.ts';
import type { FlatLie, Size } from '#lib/scene/lay-flat.ts';
import type { GlobeLie } from '#lib/scene/lay-globe.ts';
import type { World } from '../read-world.ts';

/** The world as path data in pixels of a box, everything outside of it left out. */
export interface TracedWorld {
  /** Alpha-3 code and land, large ones first; those out of sight are missing. */
  land: (readonly [code: string, d: string])[];
  coast: string;
  borders: { solid: string; dashed: string; dotted: string };
  undetermined: string;
  /** The outlines of what is selected. */
  selected: string;
  /** The globe itself; the flat world is everywhere. */
  disc?: string;
}

type Trace = (feature: Feature) => string;

/** Beyond the box land is drawn on for so many pixels, so that no outline shows where it is cut. */
const margin = 8;

/** Draws the flat world, as often round as the box is wide. Made once for a world, it draws any view of it. */
export function flatTracer(world: World): (lie: FlatLie, size: Size, selected: readonly string[]) => TracedWorld {
  const flat = mapWorld(world, (line) => line.map(toPlain).map(toMercator));
  const boxes = new Map(flat.territories.features.map((one) => [one, geoPath().bounds(one)]));
  return ({ corner: [left, top], turn }, { width, height }, selected) => {
    /** Whether a feature lies in the box on one turn of the world; what has no box of its own is all over it. */
    const isSeen = (feature: Feature, shift: number) => {
      const box = boxes.get(feature);
      if (!box) return true;
      const [[west, north], [east, south]] = box;
      return (
        west * turn + shift < width + margin &&
        east * turn + shift > -margin &&
        north * turn + top < height + margin &&
        south * turn + top > -margin
      );
    };
    const first = Math.floor((-margin - left) / turn);
    const last = Math.floor((width + margin - left) / turn);
    const turns = Array.from({ length: last - first + 1 }, (_, i) => {
      const lay = geoIdentity()
        .scale(turn)
        .translate([left + (first + i) * turn, top])
        .clipExtent([
          [-margin, -margin],
          [width + margin, height + margin]
        ]);
      return { shift: left + (first + i) * turn, path: drawCoarsely(lay) };
    });
    return drawWorld(
      flat,
      (feature) => turns.map(({ shift, path }) => (isSeen(feature, shift) ? (path(feature) ?? '') : '')).join(''),
      selected
    );
  };
}

/** Draws the globe. Made once for a world, it draws any view of it. */
export function globeTracer(world: World): (lie: GlobeLie, selected: readonly string[]) => TracedWorld {
  const round = mapWorld(world, (line) => follow(line.map(toPlain)));
  for (const { geometry } of [...round.territories.features, ...round.undetermined.features]) turnInward(geometry);
  return ({ projection }, selected) => {
    const path = drawCoarsely(projection);
    const traced = drawWorld(round, (feature) => path(feature) ?? '', selected);
    return { ...traced, disc: path({ type: 'Sphere' }) ?? '' };
  };
}

/** Points nearer to the one before than this, in pixels, are left out: no eye misses them, and the file is a third. */
const finest = 0.4;

function drawCoarsely(lay: GeoStreamWrapper): GeoPath {
  const thin = (sink: GeoStream): GeoStream => {
    let [lastX, lastY] = [Infinity, Infinity];
    let waiting: [number, number] | undefined;
    return {
      sphere: () => sink.sphere?.(),
      point: (x, y) => {
        waiting = undefined;
        if (Math.abs(x - lastX) < finest && Math.abs(y - lastY) < finest) return void (waiting = [x, y]);
        [lastX, lastY] = [x, y];
        sink.point(x, y);
      },
      lineStart: () => {
        [lastX, lastY] = [Infinity, Infinity];
        sink.lineStart();
      },
      // a line ends where it ends, however near
      lineEnd: () => {
        if (waiting) sink.point(...waiting);
        waiting = undefined;
        sink.lineEnd();
      },
      polygonStart: () => sink.polygonStart(),
      polygonEnd: () => sink.polygonEnd()
    };
  };
  return geoPath({ stream: (sink) => lay.stream(thin(sink)) }).digits(1);
}

function drawWorld(world: World, trace: Trace, selected: readonly string[]): TracedWorld {
  const lines = new Map(world.borders.features.map((one) => [String(one.properties?.['line']), trace(one)]));
  const codeOf = ({ properties }: Feature) => String(properties?.['code']);
  return {
    land: world.territories.features.map((one) => [codeOf(one), trace(one)] as const).filter(([, d]) => d),
    coast: trace(world.coast),
    borders: {
      solid: lines.get('solid') ?? '',
      dashed: lines.get('dashed') ?? '',
      dotted: lines.get('dotted') ?? ''
    },
    undetermined: world.undetermined.features.map(trace).join(''),
    selected: world.outlines.features
      .filter((one) => selected.includes(codeOf(one)))
      .map(trace)
      .join('')
  };
}

type Bend = (points: Position[]) => Position[];

/** The same world with every ring and every line bent. */
function mapWorld(world: World, line: Bend): World {
  const bend = (feature: Feature): Feature => ({ ...feature, geometry: bendGeometry(feature.geometry, line) });
  const all = (collection: World['borders']) => ({ ...collection, features: collection.features.map(bend) });
  return {
    territories: all(world.territories),
    outlines: all(world.outlines),
    coast: bend(world.coast),
    borders: all(world.borders),
    undetermined: all(world.undetermined)
  };
}

function bendGeometry(geometry: Geometry, line: Bend): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { type: 'MultiPolygon', coordinates: [geometry.coordinates.map(line)] };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(line)) };
    case 'LineString':
      return { ...geometry, coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(line) };
    default:
      return geometry;
  }
}

const toPlain = ([lon = 0, lat = 0]: Position): [number, number] => [lon, lat];

/** Between two points farther apart than this, in degrees, d3-geo would leave the parallel for the shorter way. */
const stride = 2;

/** A line with points close enough that it follows its parallels on the globe too. */
function follow(points: readonly [number, number][]): Position[] {
  return points.flatMap(([lon, lat], i) => {
    const [nextLon, nextLat] = points[i + 1] ?? [lon, lat];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(nextLon - lon), Math.abs(nextLat - lat)) / stride));
    return Array.from({ length: steps }, (_, step) => [
      lon + ((nextLon - lon) * step) / steps,
      lat + ((nextLat - lat) * step) / steps
    ]);
  });
}

/** d3-geo takes a ring the other way round for all the world outside of it. */
function turnInward(geometry: Geometry): void {
  if (geometry.type !== 'MultiPolygon') return;
  for (const rings of geometry.coordinates) {
    if (geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI) for (const ring of rings) ring.reverse();
  }
}
