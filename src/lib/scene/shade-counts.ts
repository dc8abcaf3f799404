import type { LegendEntry, Shade, Shading } from './scene.ts';

type Class = Extract<LegendEntry, { from: number }>;

/** The classes and their smallest counts: 1, 2, 3–4, 5–7, 8 and more. Few enough to be read off the map. */
const classes: readonly Class[] = [
  { shade: 1, from: 1, to: 1 },
  { shade: 2, from: 2, to: 2 },
  { shade: 3, from: 3, to: 4 },
  { shade: 4, from: 5, to: 7 },
  { shade: 5, from: 8 }
];

/**
 * Colours by how many initiatives name a territory: `named` in the whole catalogue, `visible` under the filters, both by
 * alpha-3 code. `none` is in the legend only where filters can leave a named territory empty.
 */
export function shadeCounts(
  named: ReadonlyMap<string, number>,
  visible: ReadonlyMap<string, number>,
  filtered: boolean
): Shading {
  const shadeOf = (code: string): Shade => classOf(visible.get(code) ?? 0)?.shade ?? 'none';
  return {
    shades: new Map([...named.keys()].map((code) => [code, shadeOf(code)])),
    weights: visible,
    legend: {
      measure: filtered ? 'initiatives-filtered' : 'initiatives',
      entries: [
        ...(filtered ? [{ shade: 'none', state: 'none' } as const] : []),
        ...classes,
        { shade: 'unnamed', state: 'unnamed' }
      ]
    }
  };
}

const classOf = (count: number) => classes.findLast(({ from }) => count >= from);
