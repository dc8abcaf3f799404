import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { worldFrame } from './frame-selection.ts';
import type { Label } from './scene.ts';

/** The size in which names are written, in pixels. */
export const labelSize = 12;

/** A territory's land may be this much narrower than its name, which may run over the border a little. */
const overrun = 0.8;

/** Names beside markers wait until markers stand apart; those that the colouring has something on come a little sooner. */
const besideFrom = { named: 2.5, other: 4 };

/** Land beyond the inhabited world stands at the edge of its map, under the buttons: it is named to who comes nearer. */
const beyondFrom = 2;

/** Land whose marker stays beyond this zoom is a speck even then, and its name never stands on it. */
const speck = 1.5;

/**
 * The names of territories, with the zoom from which each has room and what gives way to what: the selected first, then
 * the weightiest (those with most initiatives), then the large.
 */
export function composeLabels(
  territories: readonly ListedTerritory[],
  weights: ReadonlyMap<string, number>,
  selected: ReadonlySet<string>
): Label[] {
  return territories.map((territory): Label => {
    const { code, name, label, extent } = territory;
    const { beside, room } = roomOf(territory);
    const weight = weights.get(code) ?? 0;
    return {
      code,
      name,
      at: label,
      from: selected.has(code) ? 0 : (room ?? (weight > 0 ? besideFrom.named : besideFrom.other)),
      rank: selected.has(code) ? -1000 : -weight * 10 - Math.min(9, Math.log2(1 + extent)),
      beside
    };
  });
}

/** The zoom up to which a name stands beside a marker, and from which it has room; undefined where it never stands on land. */
interface Room {
  beside: number;
  room: number | undefined;
}

/** What no colouring changes, kept: every filter asks for all names. */
const rooms = new WeakMap<ListedTerritory, Room>();

function roomOf(territory: ListedTerritory): Room {
  const known = rooms.get(territory) ?? findRoom(territory);
  rooms.set(territory, known);
  return known;
}

function findRoom({ name, label, extent, marker }: ListedTerritory): Room {
  if (marker !== undefined && marker > speck) return { beside: Infinity, room: undefined };
  const room = Math.log2((Math.min(widthOf(name), lineLength * labelSize) * overrun * 360) / (512 * extent));
  const least = label[1] < worldFrame[1] ? beyondFrom : 0;
  return { beside: marker ?? -Infinity, room: Math.round(Math.max(least, room) * 100) / 100 };
}

/** How many ems of a name stand on a line. */
const lineLength = 9;

/** How wide a line of text is, about, in pixels. */
export function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + emsOf(letter), 0) * labelSize;
}

/** Of the usual fonts without serifs the wider ones, or "Myanmar" would touch its neighbour's name. */
function emsOf(letter: string): number {
  if (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter)) return 1;
  if (/[mwMW]/.test(letter)) return 0.9;
  if (/[fijlrtI .,'’()-]/.test(letter)) return 0.33;
  return /[A-Z]/.test(letter) ? 0.64 : 0.57;
}

/** A name in lines that are no wider than they need be: broken at blanks, and between the letters of Chinese. */
export function breakName(name: string): string[] {
  const words = name.split(/(?<= )|(?<=[\u2e80-\u9fff])(?=[\u2e80-\u9fff])/);
  const lines: string[] = [];
  const count = Math.ceil(widthOf(name) / (lineLength * labelSize));
  const even = widthOf(name) / count;
  for (const word of words) {
    const last = lines.at(-1);
    const joined = (last ?? '') + word;
    const fits = widthOf(joined.trimEnd()) <= Math.max(even * 1.15, widthOf(word.trimEnd()));
    if (last === undefined || !(fits || lines.length === count)) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines.map((line) => line.trimEnd());
}
