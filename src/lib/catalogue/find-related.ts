import type { IndexEntry } from './index-entry.ts';

/** Why a reader of one initiative may want another. */
export type Relation =
  | { by: 'whole'; id: string }
  | { by: 'mechanism'; id: string }
  | { by: 'country'; codes: readonly string[] }
  | { by: 'area'; ids: readonly string[] }
  | { by: 'kind' };

export interface Related<Entry> {
  entry: Entry;
  relation: Relation;
}

/** So many at most, and so few that the weakest reason (another report of the same programme) may fill up to. */
const [most, enough] = [5, 3];

/**
 * What else to read after an initiative, the strongest reason first: another part of the same whole, the same
 * mechanism, a shared country (in the same programme, then in others), a shared area, the same kind of thing in the
 * same programme. Its own whole and parts are left out: its page links to them anyway.
 */
export function findRelated<Entry extends IndexEntry>(
  initiative: IndexEntry,
  entries: readonly Entry[]
): Related<Entry>[] {
  const related = entries
    .filter(({ id, partOf }) => id !== initiative.id && partOf !== initiative.id && id !== initiative.partOf)
    .flatMap((entry) => {
      const relation = relate(initiative, entry);
      return relation ? [{ entry, relation, weight: weigh(initiative, entry, relation) }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
  const strong = related.filter(({ relation }) => relation.by !== 'kind').length;
  return related.slice(0, Math.min(most, Math.max(strong, enough))).map(({ entry, relation }) => ({ entry, relation }));
}

function relate(one: IndexEntry, other: IndexEntry): Relation | undefined {
  if (one.partOf && one.partOf === other.partOf) return { by: 'whole', id: one.partOf };
  const mechanism = one.mechanism.find((id) => other.mechanism.includes(id));
  if (mechanism) return { by: 'mechanism', id: mechanism };
  const codes = [...new Set(one.countries)].filter((code) => other.countries.includes(code));
  if (codes.length > 0) return { by: 'country', codes };
  const ids = one.regions.filter((id) => other.regions.includes(id));
  if (ids.length > 0) return { by: 'area', ids };
  return one.programme === other.programme && one.kind === other.kind ? { by: 'kind' } : undefined;
}

/** Only the order matters: reasons are whole tens apart, what they have in common beside breaks ties. */
function weigh(one: IndexEntry, other: IndexEntry, relation: Relation): number {
  const sameProgramme = one.programme === other.programme ? 1 : 0;
  switch (relation.by) {
    case 'whole':
      return 50;
    case 'mechanism':
      return 40 + sameProgramme;
    case 'country':
      return 20 + 10 * sameProgramme + Math.min(9, relation.codes.length);
    case 'area':
      return 10 + sameProgramme;
    case 'kind':
      return 0;
  }
}
