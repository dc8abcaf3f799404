import { pointBox, unionBoxes } from '#lib/geography/boxes.ts';
import type { Box, LonLat } from '#lib/geography/territory.ts';
import { fromMercator, toMercator } from '#lib/geography/mercator.ts';

/** The inhabited world: from Tierra del Fuego to Svalbard. */
export const worldFrame: Box = [-180, -57, 180, 79];

/** The Pacific with its shores, from Australia to the Americas. */
export const pacificFrame: Box = [128, -50, 248, 42];

/** Round what is selected stays this part of its larger side, so that neighbours can be seen. */
const margin = 0.18;

/** No frame is narrower than this, in parts of the world's width: about twenty degrees, where Niue still has neighbours. */
const narrowest = 20 / 360;

/**
 * What to show for a selection: the smallest frame round its boxes and points with a margin, or the inhabited world where
 * nothing is selected or what is goes nearly round it, and not round the pole beyond. Edges are degrees; the frame may
 * cross 180°, then its east edge exceeds 180.
 */
export function frameSelection(boxes: readonly Box[], points: readonly LonLat[]): Box {
  const all = [...boxes, ...points.map(pointBox)];
  if (all.length === 0) return worldFrame;
  const [west, south, east, north] = unionBoxes(all);
  const [left, bottom] = toMercator([west, south]);
  const [right, top] = toMercator([east, north]);
  const larger = Math.max(right - left, bottom - top, narrowest);
  const round = right - left > 0.6;
  if (round && south >= worldFrame[1]) return worldFrame;
  const pad = larger * margin;
  const grow = (low: number, high: number): [number, number] => {
    const half = Math.max((high - low) / 2, narrowest / 2) + pad;
    return [(low + high) / 2 - half, (low + high) / 2 + half];
  };
  const [x0, x1] = grow(left, right);
  const [y0, y1] = grow(top, bottom);
  const [w, n] = fromMercator([x0, Math.max(0, y0)]);
  const [e, s] = fromMercator([x1, Math.min(1, y1)]);
  return round ? [-180, s, 180, n] : [w, s, e, n];
}
