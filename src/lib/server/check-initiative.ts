import { checkPlaces } from './check-places.ts';
import type { Outlines } from './is-near-territory.ts';
import { writeFound, type Path } from './problem.ts';
import type { Salvaged } from './salvage-initiative.ts';

/** A problem before it has a file and a line. */
export interface Finding {
  path: Path;
  found?: string | undefined;
  says: string;
  nearest?: string;
}

export interface Surroundings {
  /** Document id → its headings. */
  sections: Readonly<Record<string, readonly string[]>>;
  outlines: Outlines;
  nameOf(code: string): string;
}

/** What the fields of one initiative say against one another and against the map. */
export function checkInitiative(initiative: Salvaged, around: Surroundings): Finding[] {
  return [
    ...findRepeats(initiative),
    ...checkReach(initiative),
    ...checkParts(initiative),
    ...checkSection(initiative, around),
    ...checkPlaces(initiative, around)
  ];
}

function findRepeats(initiative: Salvaged): Finding[] {
  const lists: [Path, readonly string[]][] = [
    ...(['countries', 'hosts', 'donors', 'regions', 'mechanism', 'partners'] as const).map(
      (name): [Path, readonly string[]] => [[name], initiative[name]]
    ),
    [['source', 'links'], initiative.source.links]
  ];
  return lists.flatMap(([path, values]) =>
    values.flatMap((value, i) =>
      value !== '' && values.indexOf(value) < i
        ? [{ path: [...path, i], found: writeFound(value), says: 'stands in the list twice; keep one' }]
        : []
    )
  );
}

function checkReach({ reach, countries }: Salvaged): Finding[] {
  const named = new Set(countries).size;
  if (reach.countries === undefined || reach.countries >= named) return [];
  const says = `is smaller than the ${named} countries named`;
  return [{ path: ['reach', 'countries'], found: String(reach.countries), says }];
}

function checkParts({ figures }: Salvaged): Finding[] {
  return figures.flatMap(({ value, to, out_of }, i): Finding[] => {
    if (value === undefined) return [];
    const found: Finding[] = [];
    if (to !== undefined && to <= value) {
      found.push({ path: ['figures', i, 'to'], found: String(to), says: `is not above the value ${value}` });
    }
    if (out_of !== undefined && out_of < value) {
      found.push({ path: ['figures', i, 'out_of'], found: String(out_of), says: `is less than the value ${value}` });
    }
    return found;
  });
}

/** The section is one of the document named, not of another. */
export function checkSection(
  { source }: Pick<Salvaged, 'source'>,
  { sections }: Pick<Surroundings, 'sections'>
): Finding[] {
  const { document = '', section = '' } = source;
  const own = Object.hasOwn(sections, document) ? sections[document] : undefined;
  if (!own || own.includes(section)) return [];
  const other = Object.keys(sections).find((id) => sections[id]?.includes(section));
  if (!other) return [];
  const says = `is a section of ${other}, not of ${document}`;
  return [{ path: ['source', 'section'], found: writeFound(section), says }];
}
