import { expect, test } from 'vitest';
import { countGaps } from './count-gaps.ts';
import type { Initiative } from './types.ts';

const of = { en: 'things', zh: '物' };

/** An initiative with only what the test is about. */
const initiative = (id: string, given: Partial<Initiative> = {}): Initiative => ({
  id,
  programme: 'climate',
  kind: 'project',
  title: of,
  summary: of,
  mechanism: [],
  partners: [],
  countries: [],
  hosts: [],
  donors: [],
  regions: [],
  places: [],
  figures: [],
  source: { document: 'report', section: 'One', links: ['https://example.org/'] },
  ...given
});
const figure = (role: string, given: Partial<Initiative['figures'][number]> = {}) =>
  ({ value: 1, unit: 'items', role, of, ...given }); // prettier-ignore

test('of claims of a number of countries it counts those whose countries are all named, its parts’ included', () => {
  const gaps = countGaps([
    initiative('all', { reach: { countries: 1 }, countries: [{ code: 'COL' }] }),
    initiative('whole', { reach: { countries: 2 }, countries: [{ code: 'COL' }] }),
    initiative('part', { part_of: 'whole', countries: [{ code: 'NIU' }] }),
    initiative('few', { reach: { countries: 60 }, countries: [{ code: 'COL' }] }),
    initiative('silent', { countries: [{ code: 'COL' }] })
  ]);
  expect(gaps).toMatchObject({ claiming: 3, namingAll: 2 });
});

test('what was done or is the case could have a day, a promise could not', () => {
  const figures = [
    figure('result'),
    figure('result', { as_of: '2024' }),
    figure('context'),
    figure('pledge'),
    figure('expected')
  ];
  expect(countGaps([initiative('a', { figures })])).toMatchObject({ dateable: 3, undated: 2 });
});

test('an initiative without a link is one', () => {
  const source = { document: 'report', section: 'One', links: [] };
  expect(countGaps([initiative('a', { source }), initiative('b')]).unlinked).toBe(1);
});
