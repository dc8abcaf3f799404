import { describe, expect, test } from 'vitest';
import { countVisibleByTerritory } from '../../src/lib/catalogue/count-by-territory.ts';
import { countFacets } from '../../src/lib/catalogue/count-facets.ts';
import { tabulate } from '../../src/lib/catalogue/counting-table.ts';
import { noFilters, type Filters } from '../../src/lib/catalogue/filters.ts';
import { findFilterToDrop } from '../../src/lib/catalogue/find-filter-to-drop.ts';
import { ledger } from '../../src/lib/catalogue/keep-ledger.ts';
import { packCatalogue, unpackCatalogue } from '../../src/lib/catalogue/pack-catalogue.ts';
import { selectInitiatives } from '../../src/lib/catalogue/select-initiatives.ts';
import { sift } from '../../src/lib/catalogue/sift.ts';
import { composeScene } from '../../src/lib/scene/compose-scene.ts';
import { shadeCounts } from '../../src/lib/scene/shade-counts.ts';
import { buildIndex } from '../../src/lib/server/build-index.ts';
import { generateCatalogue } from './generate-catalogue.ts';

/** Four facets at once, two values each: the longest way through the counting. */
const filters: Filters = {
  ...noFilters,
  programme: ['climate', 'nature'],
  kind: ['programme', 'project'],
  region: ['africa', 'asia-pacific'],
  group: ['ldc', 'sids']
};

const { territories } = buildIndex('en');
const traits = Object.fromEntries(territories.map(({ code, region, groups }) => [code, { region, groups }]));

describe.each([1000, 10_000, 100_000])('with %i initiatives', (size) => {
  const catalogue = generateCatalogue(size);
  const { initiatives } = catalogue;
  const table = tabulate(initiatives, traits);
  const named = countVisibleByTerritory(table, sift(table, noFilters));
  const hidden = sift(table, filters);
  const visible = selectInitiatives(initiatives, hidden);
  const counts = countVisibleByTerritory(table, hidden);
  const compose = (counted: ReadonlyMap<string, number>) =>
    composeScene({ territories, shading: shadeCounts(named, counted, true), selected: [], points: [] });

  test('each step from a filter to the scene', { timeout: 120_000 }, async ({ bench }) => {
    await bench.compare(
      bench('sift', () => sift(table, filters)),
      bench('list', () => selectInitiatives(initiatives, hidden)),
      bench('counts of the map', () => countVisibleByTerritory(table, hidden)),
      bench('counts beside the facets', () => countFacets(table, hidden)),
      bench('ledger', () => ledger(visible, counts)),
      bench('way out of an empty list', () => findFilterToDrop(hidden)),
      bench('scene', () => compose(counts))
    );
  });

  test('all that a filter asks for, within 50 ms', { timeout: 120_000 }, async ({ bench }) => {
    const { latency } = await bench('filter', () => {
      const fresh = sift(table, filters);
      const list = selectInitiatives(initiatives, fresh);
      const map = countVisibleByTerritory(table, fresh);
      return [countFacets(table, fresh), ledger(list, map), compose(map)];
    }).run();
    expect(latency.min).toBeLessThan(50);
  });

  test('what is done once, when the page loads', { timeout: 120_000 }, async ({ bench }) => {
    const file = JSON.stringify(packCatalogue(catalogue));
    const options = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };
    await bench.compare(
      bench('read the file', () => JSON.parse(file)),
      bench('read and unpack it', () => unpackCatalogue(JSON.parse(file))),
      bench('make the counting table', () => tabulate(initiatives, traits)),
      options
    );
  });
});
