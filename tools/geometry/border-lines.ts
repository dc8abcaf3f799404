import type { Territories } from '#lib/geography/territory.ts';
import type { Unit } from './units.ts';

type Boundaries = Territories['boundaries'];
export type LineKind = 'solid' | 'dashed' | 'dotted';

/** How the border between two units is drawn: as `line` inside the box `within`, and solid outside it. */
export interface Treatment {
  line: LineKind | 'none';
  within?: readonly [west: number, south: number, east: number, north: number] | undefined;
}

const solid: Treatment = { line: 'solid' };
const none: Treatment = { line: 'none' };

/** Every treatment that `treatBorder` can give, each once. */
export const listTreatments = ({ joined, undetermined, lines }: Boundaries): Treatment[] => [
  solid,
  ...lines,
  ...undetermined,
  ...joined
];

export function treatBorder(a: Unit, b: Unit, { joined, undetermined, lines }: Boundaries): Treatment {
  const open = undetermined.find(({ geometry }) => geometry === a.name || geometry === b.name);
  if (open) return open;
  if (a.territory === b.territory)
    return joined.find(({ geometry }) => geometry === a.name || geometry === b.name) ?? none;
  const pair = [a.territory, b.territory];
  return lines.find(({ between }) => between.every((code) => pair.includes(code))) ?? solid;
}
