import type { Contributions } from '#lib/catalogue/list-contributions.ts';
import type { LegendEntry, Shade, Shading } from './scene.ts';

type Class = Extract<LegendEntry, { from: number }>;

/**
 * Classes of what is paid into the Environment Fund, in millions of US dollars. Amounts are published for the fifteen
 * largest: 1.4 to 12.2 for 2024, with gaps at these breaks. Whoever else gave, gave less, and is lighter than they.
 */
const classes: readonly Class[] = [
  { shade: 2, from: 1, to: 3 },
  { shade: 3, from: 3, to: 5 },
  { shade: 4, from: 5, to: 10 },
  { shade: 5, from: 10 }
];

/**
 * Colours by what each country paid into the Environment Fund, the one list of the report that is complete: earmarked
 * money is known for the largest alone, so a sum of both would put a country low for want of a number. Filters do not
 * touch it: giving is no initiative.
 */
export function shadeContributions(contributions: Contributions): Shading {
  const paid = Object.entries(contributions).flatMap(([code, { environmentFund }]) =>
    environmentFund ? [[code, environmentFund] as const] : []
  );
  return {
    shades: new Map(paid.map(([code, { amount }]) => [code, shadeOf(amount)])),
    weights: new Map(paid.map(([code, { amount }]) => [code, amount ?? 0.5])),
    legend: {
      measure: 'environment-fund',
      entries: [{ shade: 1, state: 'undisclosed' }, ...classes, { shade: 'unnamed', state: 'absent' }]
    }
  };
}

const shadeOf = (amount = 0): Shade => classes.findLast(({ from }) => amount >= from)?.shade ?? 1;
