import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '#lib/server/build-index.ts';
import { buildSearch } from '#lib/server/build-search.ts';
import { createSearch } from './create-search.ts';

const { catalogue, territories } = buildIndex('en');
const search = createSearch(buildSearch(), catalogue, territories);
const nearest = (address: string) =>
  search.findNearestPages(address).map((page) => (page.name === 'country' ? page.code : page.id));

test.each([
  ['Turkey', 'TUR'],
  ['germnay', 'DEU'],
  ['cote-d-ivoire', 'CIV'],
  ['韩国', 'KOR'],
  ['/pays/Brazil', 'BRA'],
  ['/contry/viet-nam.html', 'VNM'],
  ['sids-early-waring', 'sids-early-warning'],
  ['sids_early_warning', 'sids-early-warning'],
  ['columbia-e-buses', 'colombia-e-buses'],
  ['methane-alerts', 'methane-leak-alerts'],
  ['emissions-gap-report-2023', 'emissions-gap-report-2024']
])('whoever wrote %s is led to %s first', (address, page) => {
  expect(nearest(address)[0]).toBe(page);
});

test.each(['', '/', 'qqqqqq', '/wp-admin/x.php', '%', '()'])('nothing is made up for “%s”', (address) => {
  expect(nearest(address)).toEqual([]);
});

test('every slip of a finger in an id leads back to it', () => {
  const ids = catalogue.initiatives.map(({ id }) => id);
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.nat(), (id, at) => {
      const i = at % id.length;
      expect(nearest(id.slice(0, i) + id.slice(i + 1))).toContain(id);
    })
  );
});

test('no address is too strange, and there are never more than three', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (address) => {
      expect(nearest(address).length).toBeLessThanOrEqual(3);
    })
  );
});
