import type { Funding } from '#lib/catalogue/types.ts';
import { checkSection, type Finding, type Surroundings } from './check-initiative.ts';
import { writeFound, type Path } from './problem.ts';

/** What the numbers and lists of data/funding.yaml say against one another. */
export function checkFunding(funding: Funding, around: Pick<Surroundings, 'sections'>): Finding[] {
  return [
    ...checkSection(funding, around),
    ...checkMembers(funding),
    ...checkLists(funding),
    ...checkLargest(funding),
    ...checkNotes(funding)
  ];
}

/** Every member state gave its full share, something else, or nothing. */
function checkMembers({ environment_fund: { members, full_share, other } }: Funding): Finding[] {
  const sums: [keyof typeof members, number, string][] = [
    ['contributed', members.full_share + members.other, 'full_share and other make'],
    ['all', members.contributed + members.none, 'contributed and none make'],
    ['full_share', full_share.length, 'the list full_share names'],
    ['other', other.length, 'the list other names']
  ];
  return sums.flatMap(([name, sum, reason]): Finding[] => {
    if (members[name] === sum) return [];
    const path = ['environment_fund', 'members', name];
    return [{ path, found: String(members[name]), says: `is not right: ${reason} ${sum}` }];
  });
}

function checkLists({ environment_fund: { full_share, other } }: Funding): Finding[] {
  return other.flatMap((code, i): Finding[] => {
    if (!full_share.includes(code)) return [];
    const path = ['environment_fund', 'other', i];
    return [{ path, found: writeFound(code), says: 'stands in full_share as well; keep one' }];
  });
}

/** Only member states pay into the Environment Fund, and all that do stand in one of its two lists. */
function checkLargest({ environment_fund: { largest, full_share, other } }: Funding): Finding[] {
  return largest.flatMap(({ contributor }, i): Finding[] => {
    if (typeof contributor === 'string' && [...full_share, ...other].includes(contributor)) return [];
    const path = ['environment_fund', 'largest', i, 'contributor'];
    return [{ path, found: writeFound(contributor), says: 'stands neither in full_share nor in other' }];
  });
}

function checkNotes({ notes, environment_fund, earmarked }: Funding): Finding[] {
  const lists: [Path, typeof earmarked.largest][] = [
    [['environment_fund', 'largest'], environment_fund.largest],
    [['earmarked', 'largest'], earmarked.largest]
  ];
  return lists.flatMap(([path, largest]) =>
    largest.flatMap(({ note }, i) =>
      note !== undefined && !Object.hasOwn(notes, note)
        ? [{ path: [...path, i, 'note'], found: writeFound(note), says: 'is not one of the notes of this file' }]
        : []
    )
  );
}
