import { countriesNamed, findParts } from '#lib/catalogue/name-countries.ts';
import type { Finding } from './check-initiative.ts';
import { findNearest } from './find-nearest.ts';
import { writeFound } from './problem.ts';
import type { Salvaged } from './salvage-initiative.ts';

type Linked = Pick<Salvaged, 'part_of' | 'countries' | 'reach' | 'source'>;

/** An initiative as its countries are counted; `partOf` only where it is right. */
interface Entry {
  id: string;
  partOf?: string;
  countries: string[];
}

/**
 * What parts and wholes have wrong, by id. A part names one other initiative of its document, which is not a part
 * itself; a country stands with the part or with the whole, never with both, because it would count twice.
 * `ids` are those of all files, also of those that could not be read.
 */
export function findWrongParts(
  initiatives: ReadonlyMap<string, Linked>,
  ids: Iterable<string>
): Map<string, Finding[]> {
  const known = new Set(ids);
  const findings = new Map<string, Finding[]>();
  const entries: Entry[] = [];
  for (const [id, initiative] of initiatives) {
    const countries = initiative.countries.filter((code) => code !== '');
    const wrong = checkLink(id, initiative, initiatives, known);
    if (wrong) findings.set(id, [wrong]);
    entries.push({ id, countries, ...(!wrong && initiative.part_of !== undefined && { partOf: initiative.part_of }) });
  }
  for (const entry of entries) {
    const initiative = initiatives.get(entry.id);
    const found = initiative
      ? [...findNamedTwice(initiative, entry, entries), ...checkReach(initiative, entry, entries)]
      : [];
    if (found.length > 0) findings.set(entry.id, [...(findings.get(entry.id) ?? []), ...found]);
  }
  return findings;
}

function checkLink(
  id: string,
  { part_of: whole, source }: Linked,
  initiatives: ReadonlyMap<string, Linked>,
  known: ReadonlySet<string>
): Finding | undefined {
  if (whole === undefined) return undefined;
  const told = { path: ['part_of'], found: writeFound(whole) };
  if (whole === id) return { ...told, says: 'is this initiative itself; name the one it is a part of' };
  if (!known.has(whole)) {
    const near = findNearest(
      whole,
      [...known].filter((other) => other !== id)
    );
    return { ...told, says: 'is not an initiative', ...(near && { nearest: `'${near}'` }) };
  }
  const its = initiatives.get(whole);
  if (its?.part_of !== undefined && its.part_of !== whole) {
    return { ...told, says: `is itself a part of ${its.part_of}; a part has no parts of its own` };
  }
  const [document, other] = [source.document, its?.source.document];
  if (document !== undefined && other !== undefined && document !== other) {
    return { ...told, says: `is from ${other}, not from ${document}; a part and its whole stand in one document` };
  }
  return undefined;
}

function findNamedTwice({ countries }: Linked, whole: Entry, entries: readonly Entry[]): Finding[] {
  const parts = findParts(whole, entries);
  return countries.flatMap((code, i): Finding[] => {
    const part = parts.find((one) => one.countries.includes(code));
    if (!part) return [];
    return [
      { path: ['countries', i], found: writeFound(code), says: `is named by its part ${part.id}; name it there alone` }
    ];
  });
}

/** The number claimed holds the countries of the parts too; what the file itself names is checked with the file. */
function checkReach({ reach }: Linked, whole: Entry, entries: readonly Entry[]): Finding[] {
  const own = new Set(whole.countries).size;
  const named = countriesNamed(whole, entries).length;
  if (reach.countries === undefined || reach.countries < own || reach.countries >= named) return [];
  const says = `is smaller than the ${named} countries that it and its parts name`;
  return [{ path: ['reach', 'countries'], found: String(reach.countries), says }];
}
