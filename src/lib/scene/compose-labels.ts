import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import type { Label } from './scene.ts';

/** The size in which names are written, in pixels. */
export const labelSize = 12;

/** A territory's land may be this much narrower than its name, which may run over the border a little. */
const overrun = 0.8;

/** Names beside markers wait until markers stand apart; those that the colouring has something on come a little sooner. */
const besideFrom = { named: 3, other: 4 };

/**
 * The names of territories, with the zoom from which each has room and what gives way to what: the selected first, then
 * the weightiest (those with most initiatives), then the large.
 */
export function composeLabels(
  territories: readonly ListedTerritory[],
  weights: ReadonlyMap<string, number>,
  selected: ReadonlySet<string>
): Label[] {
  return territories.map(({ code, name, label, extent, marker }): Label => {
    const weight = weights.get(code) ?? 0;
    const beside = marker !== undefined && marker > 1.5;
    const room = Math.log2((Math.min(widthOf(name), lineLength * labelSize) * overrun * 360) / (512 * extent));
    const from = beside ? (weight > 0 ? besideFrom.named : besideFrom.other) : Math.max(0, room);
    return {
      code,
      name,
      at: label,
      from: selected.has(code) ? 0 : Math.round(from * 100) / 100,
      rank: selected.has(code) ? -1000 : -weight * 10 - Math.min(9, Math.log2(1 + extent)),
      beside
    };
  });
}

/** How many ems of a name stand on a line. */
const lineLength = 9;

/** How wide a line of text is, about, in pixels. */
export function widthOf(line: string): number {
  let ems = 0;
  for (const letter of line) ems += isWide(letter.codePointAt(0) ?? 0) ? 1 : 0.55;
  return ems * labelSize;
}

/** Whether a letter, by its number, is as wide as it is high: those of Chinese, and signs of full width. */
const isWide = (letter: number) => (letter >= 0x2e80 && letter <= 0x9fff) || (letter >= 0xff00 && letter <= 0xffef);

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
