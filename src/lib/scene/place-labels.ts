import { breakName, labelSize, widthOf } from './compose-labels.ts';
import { repeatPoint, type Lie, type Size } from './lay-flat.ts';
import { cornerGap, lineGap, sideGap } from './map-look.ts';
import type { Marker, Scene } from './scene.ts';

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

const padding = 3;

/** A name stays so far from a marker's centre, and the padding more, in pixels: the largest is no wider than both. */
export const markerReach = 4;

/** Farther out than this zoom markers are so dense that the names of great lands may cover them, or would not be there. */
export const clearFrom = 2;

/** Whether names on land keep clear of a marker: of one that has something to say. Those beside markers do of all. */
export const isKeptClear = ({ shade }: Pick<Marker, 'shade'>): boolean => shade !== 'unnamed';

/** Names of this rank and better are of territories with something on them, or chosen. */
const saysFrom = -10;

/** Where a name stands from its point; `h` and `v` say to which side, 0 is across it. The first with room is taken. */
interface Place {
  h: -1 | 0 | 1;
  v: -1 | 0 | 1;
}
const besides: readonly Place[] = [
  { h: 1, v: 0 },
  { h: -1, v: 0 },
  { h: 0, v: 1 },
  { h: 0, v: -1 },
  { h: 1, v: 1 },
  { h: 1, v: -1 },
  { h: -1, v: 1 },
  { h: -1, v: -1 }
];
/** On its land a name may make way by half its height. */
const ons: readonly Place[] = [
  { h: 0, v: 0 },
  { h: 0, v: -1 },
  { h: 0, v: 1 }
];

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Names where they cover neither one another nor a marker that they should keep clear of: the important ones first, each
 * on its label point or, beside a marker, on the first side with room. Those that the box's edge would cut stay out.
 */
export function placeLabels(
  { labels, markers }: Pick<Scene, 'labels' | 'markers'>,
  lie: Lie,
  size: Size
): PlacedLabel[] {
  const dots = markers
    .filter(({ until }) => lie.zoom < until)
    .flatMap(({ code, at, shade }) => {
      const point = lie.project(at);
      return point
        ? repeatPoint(point, lie, size).map((point) => ({
            code,
            says: isKeptClear({ shade }),
            ...dotOf(point)
          }))
        : [];
    });
  const taken: Rectangle[] = [];
  const placed: PlacedLabel[] = [];
  const due = labels.filter(({ from }) => lie.zoom >= from).sort((a, b) => a.rank - b.rank);
  for (const label of due) {
    const point = lie.project(label.at);
    if (!point) continue;
    const name = measure(label.name);
    const beside = lie.zoom < label.beside;
    const others = dots.filter(({ code }) => code !== label.code);
    const saying = others.filter(({ says }) => says);
    // one that has something on it, or is chosen, is rather written over a marker that says nothing than not at all
    const besideMarkers = label.rank <= saysFrom ? [others, saying] : [others];
    const kept = beside ? besideMarkers : [lie.zoom >= clearFrom ? saying : []];
    for (const markers of kept) {
      const spot = findSpot(
        name,
        point,
        beside,
        (box) => isInside(box, size) && ![...taken, ...markers].some((other) => cross(box, other))
      );
      if (!spot) continue;
      taken.push(spot.box);
      placed.push({ code: label.code, lines: name.lines, ...writtenIn(spot.box, spot.place) });
      break;
    }
  }
  return placed;
}

/** The first place of a name that is free. */
function findSpot(
  name: MeasuredName,
  point: readonly [number, number],
  beside: boolean,
  isFree: (box: Rectangle) => boolean
): { place: Place; box: Rectangle } | undefined {
  for (const place of beside ? besides : ons) {
    const box = boxOf(name, point, place, beside);
    if (isFree(box)) return { place, box };
  }
  return undefined;
}

interface MeasuredName {
  lines: readonly string[];
  /** In pixels. */
  width: number;
  height: number;
}

/** A map that is dragged places its names at every frame; they break as they did. */
const measured = new Map<string, MeasuredName>();

function measure(name: string): MeasuredName {
  const known = measured.get(name);
  if (known) return known;
  const lines = breakName(name);
  const one = { lines, width: Math.max(...lines.map(widthOf)), height: lines.length * labelLine };
  measured.set(name, one);
  return one;
}

function boxOf(
  { width, height }: MeasuredName,
  [x, y]: readonly [number, number],
  { h, v }: Place,
  beside: boolean
): Rectangle {
  const across = v === 0 ? sideGap : cornerGap;
  const along = beside ? lineGap : 0;
  const left = h === 1 ? x + across : h === -1 ? x - across - width : x - width / 2;
  const top = v === 1 ? y + along : v === -1 ? y - along - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function writtenIn({ left, top, right }: Rectangle, { h }: Place): Pick<PlacedLabel, 'x' | 'y' | 'anchor'> {
  const y = top + labelLine / 2;
  if (h === 1) return { x: left, y, anchor: 'start' };
  if (h === -1) return { x: right, y, anchor: 'end' };
  return { x: (left + right) / 2, y, anchor: 'middle' };
}

const dotOf = ([x, y]: readonly [number, number]): Rectangle => ({
  left: x - markerReach,
  top: y - markerReach,
  right: x + markerReach,
  bottom: y + markerReach
});

const isInside = ({ left, top, right, bottom }: Rectangle, { width, height }: Size) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const cross = (a: Rectangle, b: Rectangle) =>
  a.left < b.right + padding && b.left < a.right + padding && a.top < b.bottom + padding && b.top < a.bottom + padding;
