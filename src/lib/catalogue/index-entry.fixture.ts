import fc from 'fast-check';
import type { TerritoryTraits } from './counting-table.ts';
import { noFilters, type Filters } from './filters.ts';
import type { IndexEntry } from './index-entry.ts';

/** For tests: an entry with only what the test is about. */
export function entry(id: string, given: Partial<IndexEntry> = {}): IndexEntry {
  return {
    id,
    programme: 'climate',
    kind: 'project',
    mechanism: [],
    countries: [],
    hosts: [],
    donors: [],
    regions: [],
    ...given
  };
}

export const filtersOf = (given: Partial<Filters>): Filters => ({ ...noFilters, ...given });

export const traits: TerritoryTraits = {
  NIU: { region: 'asia-pacific', groups: ['sids'] },
  COK: { region: 'asia-pacific', groups: ['sids'] },
  TUV: { region: 'asia-pacific', groups: ['sids', 'ldc'] },
  COL: { region: 'latin-america', groups: [] },
  NPL: { region: 'asia-pacific', groups: ['ldc', 'lldc'] },
  ATA: { groups: [] }
};

const some = (...values: string[]) => fc.array(fc.constantFrom(...values), { maxLength: 5 });

/** Catalogues as they come: repeats in lists, codes without traits, initiatives that name no country. */
export const anyEntries: fc.Arbitrary<IndexEntry[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    programme: fc.constantFrom('climate', 'nature', 'pollution'),
    kind: fc.constantFrom('project', 'report'),
    mechanism: some('gef', 'ctcn'),
    countries: some(...Object.keys(traits), 'ZZZ'),
    hosts: some('AZE'),
    donors: some('CHN'),
    regions: some('sahel')
  }),
  { selector: (given) => given.id, maxLength: 30 }
);

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  programme: some('climate', 'nature', 'nonsense'),
  mechanism: some('gef', 'ctcn'),
  kind: some('project', 'report'),
  region: some('asia-pacific', 'latin-america'),
  group: some('sids', 'ldc', 'lldc'),
  text: fc.constantFrom('', 'reefs')
});

/** What a search may have given: some of the ids, or nothing was searched yet. */
export const anyFound: fc.Arbitrary<ReadonlySet<string> | undefined> = fc.option(
  fc.array(fc.string({ minLength: 1, maxLength: 4 })).map((ids) => new Set(ids)),
  { nil: undefined }
);
