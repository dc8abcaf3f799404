import { breakName, labelSize, widthOf } from './compose-labels.ts';
import type { Lie, Size } from './lay-flat.ts';
import type { Label } from './scene.ts';

/** A name where it is written: the middle of its first line's height, in pixels of the box. */
export interface PlacedLabel {
  code: string;
  lines: readonly string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The height of a line of a name, in pixels. */
export const labelLine = labelSize * 1.2;

/** From a marker's centre to the name beside it, in pixels. */
const gap = 9;
const padding = 3;

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Names where they do not cross one another: the important ones first, each on its label point or, beside a marker, on
 * the first side with room. Those that would be cut by the box's edge stay out.
 */
export function placeLabels(labels: readonly Label[], lie: Lie, size: Size): PlacedLabel[] {
  const taken: Rectangle[] = [];
  const placed: PlacedLabel[] = [];
  const due = labels.filter(({ from }) => lie.zoom >= from).sort((a, b) => a.rank - b.rank);
  for (const label of due) {
    const point = lie.project(label.at);
    if (!point) continue;
    const lines = breakName(label.name);
    for (const anchor of label.beside ? (['start', 'end'] as const) : (['middle'] as const)) {
      const box = boxOf(lines, point, anchor);
      if (!isInside(box, size) || taken.some((other) => cross(box, other))) continue;
      taken.push(box);
      const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
      placed.push({ code: label.code, lines, x, y: box.top + labelLine / 2, anchor });
      break;
    }
  }
  return placed;
}

function boxOf(lines: readonly string[], [x, y]: readonly [number, number], anchor: PlacedLabel['anchor']): Rectangle {
  const width = Math.max(...lines.map(widthOf));
  const left = anchor === 'start' ? x + gap : anchor === 'end' ? x - gap - width : x - width / 2;
  const top = y - (lines.length * labelLine) / 2;
  return { left, top, right: left + width, bottom: top + lines.length * labelLine };
}

const isInside = ({ left, top, right, bottom }: Rectangle, { width, height }: Size) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const cross = (a: Rectangle, b: Rectangle) =>
  a.left < b.right + padding && b.left < a.right + padding && a.top < b.bottom + padding && b.top < a.bottom + padding;
