import { countriesNamed } from './name-countries.ts';
import { toIndexEntry } from './index-entry.ts';
import type { Figure, Initiative } from './types.ts';

/**
 * The figures that are about this country and no other: those that say so, and those of initiatives that reach this
 * country alone. A figure of six countries together is about none of them.
 */
export function findOwnFigures(
  code: string,
  initiatives: readonly Initiative[]
): { initiative: Initiative; figure: Figure }[] {
  const entries = initiatives.map(toIndexEntry);
  return initiatives.flatMap((initiative, i) => {
    const entry = entries[i];
    const own = entry !== undefined && isAlone(initiative, countriesNamed(entry, entries), code);
    return initiative.figures
      .filter(({ country, unit }) => (country === undefined ? own && unit !== 'countries' : country === code))
      .map((figure) => ({ initiative, figure }));
  });
}

/** One country named, none claimed beside it, and no area wider than it. */
const isAlone = ({ reach, regions }: Initiative, named: readonly string[], code: string) =>
  named.length === 1 && named[0] === code && (reach?.countries ?? 1) === 1 && !reach?.qualifier && regions.length === 0;
