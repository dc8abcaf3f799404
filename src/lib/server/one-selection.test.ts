import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countVisibleByTerritory } from '#lib/catalogue/count-by-territory.ts';
import { countFacets } from '#lib/catalogue/count-facets.ts';
import { tabulate } from '#lib/catalogue/counting-table.ts';
import { facets, noFilters, type Facet, type Filters } from '#lib/catalogue/filters.ts';
import { ledger } from '#lib/catalogue/keep-ledger.ts';
import { selectInitiatives } from '#lib/catalogue/select-initiatives.ts';
import { sift } from '#lib/catalogue/sift.ts';
import type { ListedInitiative } from '#lib/catalogue/site-index.ts';
import { buildIndex } from './build-index.ts';

const { catalogue, territories } = buildIndex('en');
const { initiatives } = catalogue;
const traits = Object.fromEntries(territories.map(({ code, region, groups }) => [code, { region, groups }]));
const placesOf = new Map(
  initiatives.map(({ id, countries }) => [id, territories.filter(({ code }) => countries.includes(code))])
);
const table = tabulate(initiatives, traits);
const values = countFacets(table, sift(table, noFilters));

/** What is chosen in a facet: mostly nothing or one value, as readers do, at times several. */
const chosenIn = (facet: Facet) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 2, arbitrary: fc.subarray([...values[facet].keys()], { maxLength: 3 }) }
  );
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  programme: chosenIn('programme'),
  mechanism: chosenIn('mechanism'),
  kind: chosenIn('kind'),
  region: chosenIn('region'),
  group: chosenIn('group'),
  text: fc.constant('')
});

/** Whether an initiative has a value, read from the data in another way than the site does. */
function has({ id, programme, kind, mechanism }: ListedInitiative, facet: Facet, value: string): boolean {
  const places = placesOf.get(id) ?? [];
  switch (facet) {
    case 'programme':
      return programme === value;
    case 'kind':
      return kind === value;
    case 'mechanism':
      return mechanism.includes(value);
    case 'region':
      return places.some(({ region }) => region === value);
    case 'group':
      return places.some(({ groups }) => groups.some((group) => group === value));
  }
}

test('the map, the list, the ledger and the facets count the same under a thousand random filters', () => {
  let empty = 0;
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const hidden = sift(table, filters);
      const list = selectInitiatives(initiatives, hidden);
      const map = countVisibleByTerritory(table, hidden);
      const counts = countFacets(table, hidden);
      const kept = ledger(list, map);
      if (list.length === 0) empty++;

      const passes = (facet: Facet, one: ListedInitiative) =>
        filters[facet].length === 0 || filters[facet].some((value) => has(one, facet, value));
      expect(list).toEqual(initiatives.filter((one) => facets.every((facet) => passes(facet, one))));

      expect(kept.initiatives).toBe(list.length);
      expect(kept.links).toBe([...map.values()].reduce((sum, count) => sum + count, 0));
      expect(kept.countries).toBe(map.size);
      for (const { code } of territories) {
        expect(map.get(code) ?? 0).toBe(list.filter(({ countries }) => countries.includes(code)).length);
      }

      for (const facet of facets) {
        const others = initiatives.filter((one) => facets.every((other) => other === facet || passes(other, one)));
        for (const [value, count] of counts[facet]) {
          expect(count, `${facet} ${value}`).toBe(others.filter((one) => has(one, facet, value)).length);
        }
        const [only] = filters[facet];
        if (filters[facet].length === 1 && only) expect(counts[facet].get(only)).toBe(list.length);
      }
    }),
    { numRuns: 1000 }
  );
  // the filters are random enough to leave nothing at times, and not always
  expect(empty).toBeGreaterThan(50);
  expect(empty).toBeLessThan(950);
}, 60_000);
