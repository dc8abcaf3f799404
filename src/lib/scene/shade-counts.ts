import type { LegendEntry, Shade } from './scene.ts';

/** The smallest count of each class: 1, 2, 3–4, 5–7, 8 and more. Few enough to be read off the map. */
export const shadeBreaks = [1, 2, 3, 5, 8] as const;

const classes = [1, 2, 3, 4, 5] as const;

/** The class of a territory by the initiatives that name it, in all and under the chosen filters. */
export function shadeOf(named: number, visible: number): Shade {
  if (named === 0) return 'unnamed';
  return classes.findLast((shade) => visible >= shadeBreaks[shade - 1]!) ?? 'none';
}

/** The legend, from few to many; `none` only where filters can leave a named territory empty. */
export function composeLegend(filtered: boolean): LegendEntry[] {
  const counts = classes.map((shade, i): LegendEntry => {
    const next = shadeBreaks[i + 1];
    return { shade, from: shadeBreaks[i]!, ...(next !== undefined && { to: next - 1 }) };
  });
  return filtered ? [{ shade: 'none', from: 0, to: 0 }, ...counts] : counts;
}
