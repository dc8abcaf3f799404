import { presimplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { GridPoint } from '#lib/geography/arc-text.ts';
import { mercatorArea } from './mercator-area.ts';

/** What lies nearer to 180° than this, in degrees, is the cut: an outline that lost a corner there would run along it. */
const cut = 0.01;

/**
 * The arcs of a topology, each with the points that change the picture most: those whose triangle is larger than
 * `leastTriangle` (parts of the square Web Mercator world), its ends, and as many as it needs to be a line or an island
 * still. In steps of a grid that is so many times coarser than the topology's own.
 */
export function coarsenArcs(
  topology: Topology,
  leastTriangle: number,
  [across, down]: readonly [number, number]
): GridPoint[][] {
  const weighted = presimplify({ ...topology, objects: {} }, mercatorArea).arcs;
  return gridArcs(topology).map((points, number) => {
    const weights = (weighted[number] ?? []).map(([lon = 0, , weight = 0], i) =>
      i === 0 || i === points.length - 1 || 180 - Math.abs(lon) < cut ? Infinity : weight
    );
    const [start, end] = [points[0], points.at(-1)];
    const closed = start?.[0] === end?.[0] && start?.[1] === end?.[1];
    const needed = weights.toSorted((a, b) => b - a)[closed ? 3 : 2] ?? 0;
    const kept = points
      .filter((_, i) => (weights[i] ?? 0) >= Math.min(leastTriangle, needed))
      .map(([x, y]): GridPoint => [Math.round(x / across), Math.round(y / down)]);
    return kept.filter(
      ([x, y], i) => i === kept.length - 1 || i === 0 || x !== kept[i - 1]?.[0] || y !== kept[i - 1]?.[1]
    );
  });
}

/** The arcs of a quantised topology, in steps of its grid. */
export function gridArcs({ arcs }: Topology): GridPoint[][] {
  return arcs.map((moves) => {
    let [x, y] = [0, 0];
    return moves.map(([dx = 0, dy = 0]): GridPoint => [(x += dx), (y += dy)]);
  });
}
