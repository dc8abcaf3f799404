import type { CatalogueIndex } from '#lib/catalogue/site-index.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import type { SearchDocuments } from './search-documents.ts';

/** What a search can find, and what it shows of it in the page's language. */
export type Found =
  | { group: 'countries'; code: string; label: string }
  | { group: 'initiatives'; id: string; label: string }
  | { group: 'programmes' | 'mechanisms'; id: string; label: string }
  | { group: 'places'; id: string; label: string };

/** Something to be found and the texts it is found by; `key` is its position in the list. */
export interface Finding {
  key: number;
  found: Found;
  /** What it is called. */
  title: string;
  /** What belongs to it: countries, programme, mechanisms, partners, regions, places. */
  names: string;
  codes: string;
  text: string;
}

interface Ground {
  documents: SearchDocuments;
  catalogue: CatalogueIndex;
  territories: readonly ListedTerritory[];
}

/** Everything there is to find, countries first, initiatives in the catalogue's order. */
export function listFindings({ documents, catalogue, territories }: Ground): Finding[] {
  const { words, initiatives } = catalogue;
  const codes = new Map(territories.map(({ code, alpha2, m49 }) => [code, [code, alpha2, m49]]));
  const codesOf = (code: string) => codes.get(code) ?? [];
  const namesOf = (kind: 'territories' | 'programmes' | 'mechanisms' | 'regions', ids: readonly string[]) =>
    ids.flatMap((id) => documents[kind][id] ?? []);
  const listWords = (group: 'programmes' | 'mechanisms') =>
    Object.entries(words[group]).map(([id, label]) => finding({ group, id, label }, { title: namesOf(group, [id]) }));

  const countries = territories.map(({ code, name }) =>
    finding({ group: 'countries', code, label: name }, { title: namesOf('territories', [code]), codes: codesOf(code) })
  );
  const work = initiatives.map((initiative) => {
    const { id, title, programme, mechanism, regions } = initiative;
    const { titles = [], texts = [], partners = [], places = [] } = documents.initiatives[id] ?? {};
    // whoever looks for a country also wants what it hosted and paid for; what is counted for it is another matter
    const related = [...new Set([...initiative.countries, ...initiative.hosts, ...initiative.donors])];
    const names = [
      ...namesOf('territories', related),
      ...namesOf('programmes', [programme]),
      ...namesOf('mechanisms', mechanism),
      ...namesOf('regions', regions),
      ...partners,
      ...places.flat()
    ];
    return finding(
      { group: 'initiatives', id, label: title },
      { title: titles, names, codes: related.flatMap(codesOf), text: texts }
    );
  });
  const places = initiatives.flatMap(({ id, places }) =>
    places.map(({ name }, i) =>
      finding({ group: 'places', id, label: name }, { title: documents.initiatives[id]?.places[i] ?? [name] })
    )
  );
  const findings = [...countries, ...work, ...listWords('programmes'), ...listWords('mechanisms'), ...places];
  return findings.map((one, key) => ({ key, ...one }));
}

function finding(
  found: Found,
  { title, names, codes, text }: Partial<Record<'title' | 'names' | 'codes' | 'text', readonly string[]>>
): Omit<Finding, 'key'> {
  const join = (texts: readonly string[] = []) => texts.join('\n');
  return { found, title: join(title), names: join(names), codes: join(codes), text: join(text) };
}
