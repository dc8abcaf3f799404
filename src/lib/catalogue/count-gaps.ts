import { toIndexEntry } from './index-entry.ts';
import { countriesNamed } from './name-countries.ts';
import type { Initiative } from './types.ts';

/** What a source leaves open, in numbers; `npm run data:report` lists the same one by one. */
export interface Gaps {
  /** Initiatives for which the source claims a number of countries. */
  claiming: number;
  /** Those of them in which it names so many. */
  namingAll: number;
  /** Figures that say what was done or what is the case, which have a day. */
  dateable: number;
  /** Those of them for which the source gives none. */
  undated: number;
  /** Initiatives for which the source gives no link. */
  unlinked: number;
}

export function countGaps(initiatives: readonly Initiative[]): Gaps {
  const entries = initiatives.map(toIndexEntry);
  const claims = initiatives.flatMap((initiative) => {
    const named = countriesNamed(toIndexEntry(initiative), entries).length;
    return initiative.reach ? [{ claimed: initiative.reach.countries, named }] : [];
  });
  const dateable = initiatives
    .flatMap(({ figures }) => figures)
    .filter(({ role }) => role === 'result' || role === 'context');
  return {
    claiming: claims.length,
    namingAll: claims.filter(({ claimed, named }) => named >= claimed).length,
    dateable: dateable.length,
    undated: dateable.filter(({ as_of }) => as_of === undefined).length,
    unlinked: initiatives.filter(({ source }) => source.links.length === 0).length
  };
}
