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
    const room = Math.log2((widthOf(name) * overrun * 360) / (512 * extent));
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

/** How wide a name is, about, in pixels; long ones are broken into lines of some sixteen letters. */
function widthOf(name: string): number {
  const letters = [...name].reduce((sum, letter) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 1 : 0.55), 0);
  return Math.min(letters, 9) * labelSize;
}
