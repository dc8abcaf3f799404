import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEntries } from './index-entry.fixture.ts';
import { packCatalogue, unpackCatalogue } from './pack-catalogue.ts';
import type { CatalogueIndex, ListedInitiative } from './site-index.ts';

const rest: Omit<CatalogueIndex, 'initiatives'> = {
  words: { programmes: { climate: 'Climate' }, kinds: {}, mechanisms: {}, regions: {} },
  contributions: {},
  release: { version: '1', date: '2025-01-01', day: '1 January 2025' }
};

const plain = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { noNullPrototype: true });

const anyTold = fc.record(
  {
    title: fc.string(),
    notes: fc.dictionary(fc.constantFrom('NIU', 'COL'), fc.string(), { noNullPrototype: true }),
    places: fc.array(plain({ name: fc.string(), at: fc.tuple(fc.integer(), fc.integer()) }), { maxLength: 2 }),
    reach: plain({ countries: fc.nat(), qualifier: fc.constantFrom('', 'over') }),
    partOf: fc.string(),
    date: fc.constantFrom('2024', '2024-05')
  },
  { requiredKeys: ['title', 'notes', 'places'], noNullPrototype: true }
);

/** Initiatives with everything that may be missing missing at times, and lists of every length with repeats. */
const anyInitiatives: fc.Arbitrary<ListedInitiative[]> = anyEntries.chain((entries) =>
  fc
    .array(anyTold, { minLength: entries.length, maxLength: entries.length })
    .map((told) => entries.map((entry, row) => ({ title: '', notes: {}, places: [], ...entry, ...told[row] })))
);

test('what is packed comes out as it was, as text too', () => {
  fc.assert(
    fc.property(anyInitiatives, (initiatives) => {
      const catalogue = { initiatives, ...rest };
      expect(unpackCatalogue(JSON.parse(JSON.stringify(packCatalogue(catalogue))))).toStrictEqual(catalogue);
    })
  );
});

test('a word is written once, the commonest first, and stands in its row by the distance from the row before', () => {
  const initiatives = [['TUV'], [], ['NIU', 'TUV'], [], [], ['TUV']].map((countries, row) => ({
    id: String(row),
    title: '',
    programme: 'climate',
    kind: 'project',
    mechanism: [],
    countries,
    hosts: [],
    donors: [],
    regions: [],
    notes: {},
    places: []
  }));
  expect(packCatalogue({ initiatives, ...rest }).counted.countries).toEqual({
    words: ['TUV', 'NIU'],
    gaps: [0, 2, 0, 3],
    values: [0, 1, 0, 0]
  });
});
