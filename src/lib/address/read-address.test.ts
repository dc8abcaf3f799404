import { describe, expect, test } from 'vitest';
import { noFilters } from '#lib/catalogue/filters.ts';
import { readAddress } from './address.ts';
import { known } from './known-addresses.fixture.ts';
import { listPages } from './list-pages.ts';

const read = (link: string) => readAddress(new URL(link, 'https://example.org'), known);

describe('a camera in an address', () => {
  test.each([
    ['#4/10/20', 4, 10, 20],
    ['#-2/0/0', -2, 0, 0],
    ['#22/85.0511/-180', 22, 85.0511, -180],
    ['#1/-85.0511/180', 1, -85.0511, 180],
    ['#1/0/190', 1, 0, -170],
    ['#1/0/-190', 1, 0, 170],
    ['#1/0/540', 1, 0, -180],
    ['#1/0/-540', 1, 0, -180]
  ])('%s is at zoom %d over %d, %d', (hash, zoom, lat, lng) => {
    expect(read(`/${hash}`)).toMatchObject({ address: { camera: { zoom, lat, lng } }, dropped: [] });
  });

  test('is never at minus nought, which no link would say again', () => {
    const { camera } = read('/#-0/-0/-0').address;
    expect(Object.is(camera?.zoom, 0) && Object.is(camera?.lat, 0) && Object.is(camera?.lng, 0)).toBe(true);
  });

  test.each([
    ...['#-2.1/0/0', '#22.1/0/0', '#1/85.0512/0', '#1/-85.0512/0', '#1/0/541', '#1/0/-541'],
    ...['#x4/10/20', '#4x/10/20', '#4/10/', '#//', '#4/1e1/0', '##4/10/20']
  ])('%s is dropped, and said to be', (hash) => {
    const { address, dropped } = read(`/${hash}`);
    expect(address.camera).toBeUndefined();
    expect(dropped).toEqual([{ what: 'camera', value: hash }]);
  });

  test.each(['', '#', '#panel', '#4', '#4/10', '#4/10/20/30', '#4/10/20/'])('"%s" is none', (hash) => {
    expect(read(`/${hash}`)).toMatchObject({ dropped: [] });
    expect(read(`/${hash}`).address.camera).toBeUndefined();
  });
});

describe('a path', () => {
  test.each([
    '/world/',
    '/countries/NIU/',
    '/country/',
    '/country/NIU/more/',
    '/initiative/',
    '/initiative/sids-early-warning/more/',
    '/initiatives/sids-early-warning/',
    '/index.html/about/',
    '/other/sids-early-warning/'
  ])('%s names no page: the world is shown, and what was meant is said', (path) => {
    expect(read(path)).toMatchObject({
      address: { page: { name: 'world' } },
      dropped: [{ what: 'page', value: path.replace(/\/$/, '') }]
    });
  });

  test.each(['/index.html', '/zh/index.html', '//'])('%s is the world', (path) => {
    expect(readAddress({ pathname: path, search: '', hash: '' }, known)).toMatchObject({
      address: { page: { name: 'world' } },
      dropped: []
    });
  });
});

describe('filters in an address', () => {
  test('stand in one order, whatever theirs, and in small letters', () => {
    expect(read('/?programme=Nature,climate,nature&group=sids,ldc').address.filters).toEqual({
      ...noFilters,
      programme: ['climate', 'nature'],
      group: ['ldc', 'sids']
    });
  });

  test('that are not named are empty', () => {
    expect(read('/?q=%20%20coral%20').address.filters).toEqual({ ...noFilters, text: 'coral' });
  });
});

test('every page is listed once: the plain ones, each territory and each initiative', () => {
  const pages = listPages(['NIU', 'COL'], ['sids-early-warning']);
  expect(pages.filter(({ name }) => name === 'country')).toEqual([
    { name: 'country', code: 'NIU' },
    { name: 'country', code: 'COL' }
  ]);
  expect(pages.filter(({ name }) => name === 'initiative')).toEqual([{ name: 'initiative', id: 'sids-early-warning' }]);
  expect(pages[0]).toEqual({ name: 'world' });
  expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(pages.length);
});
