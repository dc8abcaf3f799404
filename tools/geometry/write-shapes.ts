import type { Topology } from 'topojson-specification';
import { writeArcs, writeNumbers, type GridPoint } from '#lib/geography/arc-text.ts';
import type { WorldTopology, WrittenSheet, WrittenWorld } from '#lib/geography/world-topology.ts';
import { coarsenArcs, gridArcs } from './coarsen-arcs.ts';

/** What the first step leaves out: less than a pixel at zoom 2. In parts of the square world. */
const leastTriangle = (1 / (512 * 2 ** 2)) ** 2;
/** How many of the world's own steps are one of the first: 0.018° by 0.017°, a seventh of a pixel at zoom 2.5. */
const coarser: readonly [number, number] = [5, 10];
/** The side of the part of the globe whose arcs make a sheet, in degrees. */
const cell = 45;

/**
 * The world in two steps: `world`, all of it coarsely, and `sheets`, in full detail the arcs whose boxes have their
 * middle in one part of the globe. Parts of the globe without arcs have no sheet.
 */
export function writeShapes(full: Topology): { world: WrittenWorld; sheets: WrittenSheet[] } {
  const transform = full.transform;
  if (!transform) throw new Error('The world lies on no grid.');
  const [west = 0, south = 0] = transform.translate;
  const [across = 0, down = 0] = transform.scale;
  const fine = { origin: [west, south], step: [across, down] } satisfies Pick<WrittenSheet, 'origin' | 'step'>;
  const coarse = { ...fine, step: [across * coarser[0], down * coarser[1]] } satisfies typeof fine;

  const arcs = gridArcs(full);
  const cells = arcs.map((arc) => `${middleCell(arc, 0, across)} ${middleCell(arc, 1, down)}`);
  const order = [...new Set(cells)].sort();
  return {
    world: {
      objects: full.objects as WorldTopology['objects'],
      arcs: writeArcs(coarsenArcs(full, leastTriangle, coarser), coarse),
      sheets: writeNumbers(cells.map((one) => order.indexOf(one)))
    },
    sheets: order.map((one) =>
      writeArcs(
        arcs.filter((_, i) => cells[i] === one),
        fine
      )
    )
  };
}

/** Which cell of the grid's side holds the middle of an arc. */
function middleCell(arc: readonly GridPoint[], axis: 0 | 1, step: number): number {
  const along = arc.map((point) => point[axis]);
  return Math.floor((((Math.min(...along) + Math.max(...along)) / 2) * step) / cell);
}
