import type { LegendEntry, Shade } from './scene.ts';

/** The classes and their smallest counts: 1, 2, 3–4, 5–7, 8 and more. Few enough to be read off the map. */
const classes: readonly LegendEntry[] = [
  { shade: 1, from: 1, to: 1 },
  { shade: 2, from: 2, to: 2 },
  { shade: 3, from: 3, to: 4 },
  { shade: 4, from: 5, to: 7 },
  { shade: 5, from: 8 }
];

/** The class of a territory by the initiatives that name it, in all and under the chosen filters. */
export function shadeOf(named: number, visible: number): Shade {
  if (named === 0) return 'unnamed';
  return classes.findLast(({ from }) => visible >= from)?.shade ?? 'none';
}

/** The legend, from few to many; `none` only where filters can leave a named territory empty. */
export const composeLegend = (filtered: boolean): readonly LegendEntry[] =>
  filtered ? [{ shade: 'none', from: 0, to: 0 }, ...classes] : classes;
