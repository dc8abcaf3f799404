import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '#lib/catalogue/locales.ts';
import { colourings } from '#lib/catalogue/colourings.ts';
import { noFilters } from '#lib/catalogue/filters.ts';
import { projections } from '#lib/geography/camera.ts';
import {
  plainAddress,
  readAddress,
  readLocale,
  writeAddress,
  writeCamera,
  type Address,
  type Known,
  type Page
} from './address.ts';

const territories = [
  { code: 'NIU', alpha2: 'NU', m49: '570' },
  { code: 'COL', alpha2: 'CO', m49: '170' },
  { code: 'AFG', alpha2: 'AF', m49: '004' }
];

const known: Known = {
  findTerritory: (word) => {
    const upper = word.toUpperCase();
    return territories.find((t) => t.code === upper || t.alpha2 === upper || Number(t.m49) === Number(word))?.code;
  },
  isInitiative: (id) => ['sids-early-warning', 'colombia-e-buses'].includes(id),
  values: {
    programme: ['climate', 'nature', 'pollution'],
    mechanism: ['ctcn', 'un-redd'],
    kind: ['project', 'report'],
    region: ['africa', 'asia-pacific'],
    group: ['ldc', 'lldc', 'sids']
  }
};

const read = (link: string) => {
  const url = new URL(link, 'https://example.org');
  return readAddress(url, known);
};

const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom<Page[]>(
    ...(['world', 'countries', 'initiatives', 'funding', 'about', 'accessibility'] as const).map((name) => ({ name }))
  ),
  fc.constantFrom(...territories).map(({ code }): Page => ({ name: 'country', code })),
  fc.constantFrom('sids-early-warning', 'colombia-e-buses').map((id): Page => ({ name: 'initiative', id }))
);
const chosen = (values: readonly string[]) => fc.subarray([...values]).map((list) => list.sort());
const address: fc.Arbitrary<Address> = fc.record(
  {
    locale: fc.constantFrom(...locales),
    page,
    filters: fc.record({
      programme: chosen(known.values.programme),
      mechanism: chosen(known.values.mechanism),
      kind: chosen(known.values.kind),
      region: chosen(known.values.region),
      group: chosen(known.values.group),
      text: fc.constantFrom('', 'e-buses', '韩国 预警', 'a&b=c', '100 %')
    }),
    colour: fc.constantFrom(...colourings),
    projection: fc.constantFrom(...projections),
    camera: fc.record({
      zoom: fc.integer({ min: -150, max: 1100 }).map((n) => n / 100),
      lat: fc.integer({ min: -80, max: 80 }),
      lng: fc.integer({ min: -180, max: 180 })
    })
  },
  { requiredKeys: ['locale', 'page', 'filters', 'colour', 'projection'] }
);

describe('an address', () => {
  test('read from what was written is the same view, with nothing dropped', () => {
    fc.assert(
      fc.property(address, (view) => {
        expect(read(writeAddress(view))).toEqual({ address: view, dropped: [] });
      }),
      { numRuns: 1000 }
    );
  });

  test('is written once for one view, whatever the order of its filters', () => {
    const filters = { ...noFilters, programme: ['nature', 'climate', 'nature'] };
    const link = writeAddress({ ...plainAddress('zh', { name: 'country', code: 'NIU' }), filters });
    expect(link).toBe('/zh/country/NIU/?programme=climate,nature');
  });

  test('of English stands at the root and leaves defaults out', () => {
    expect(writeAddress(plainAddress('en', { name: 'world' }))).toBe('/');
    expect(readLocale('/zh/country/NIU/')).toBe('zh');
    expect(readLocale('/zhongguo/')).toBe('en');
  });

  test.each(['/country/niu', '/country/NU/', '/country/570/', '/country/Niu'])('%s leads to Niue', (link) => {
    const { address, dropped } = read(link);
    expect(address.page).toEqual({ name: 'country', code: 'NIU' });
    expect(dropped).toEqual([]);
  });

  test('of an unknown country is the world, and says so', () => {
    expect(read('/zh/country/XYZ/')).toEqual({
      address: plainAddress('zh', { name: 'world' }),
      dropped: [{ what: 'country', value: 'XYZ' }]
    });
  });

  test('with an unknown programme shows every other one and says so', () => {
    const { address, dropped } = read('/?programme=climat,nature&kind=report');
    expect(address.filters).toEqual({ ...noFilters, programme: ['nature'], kind: ['report'] });
    expect(dropped).toEqual([{ what: 'programme', value: 'climat' }]);
  });

  test('with a camera beyond the world keeps the page and says so', () => {
    expect(read('/#3/91/0').dropped).toEqual([{ what: 'camera', value: '#3/91/0' }]);
    expect(read('/#NaN/1e9/0').address.camera).toBeUndefined();
  });

  test('whose hash is a heading of the page has no camera and drops nothing', () => {
    expect(read('/#panel')).toEqual({
      address: plainAddress('en', { name: 'world' }),
      dropped: []
    });
  });

  test('keeps a search without what cannot be seen, and no more of it than a link should carry', () => {
    expect(read('/?q=%20e-buses%E2%80%AE%00%20%20in%20Bogot%C3%A1').address.filters.text).toBe('e-buses in Bogotá');
    expect([...read(`/?q=${'😀'.repeat(300)}`).address.filters.text]).toHaveLength(100);
  });

  test('of the page of who pays is coloured by it unless the link says otherwise', () => {
    const funding = plainAddress('en', { name: 'funding' });
    expect(funding.colour).toBe('funding');
    expect(writeAddress(funding)).toBe('/funding/');
    expect(writeAddress({ ...funding, colour: 'initiatives' })).toBe('/funding/?colour=initiatives');
    expect(read('/funding/?colour=gold')).toEqual({ address: funding, dropped: [{ what: 'colour', value: 'gold' }] });
  });

  test('with an unknown projection is the flat map, and says so', () => {
    const { address, dropped } = read('/?projection=disc&colour=funding');
    expect(address).toMatchObject({ projection: 'mercator', colour: 'funding' });
    expect(dropped).toEqual([{ what: 'projection', value: 'disc' }]);
  });

  test('with the words of trackers is the view without them', () => {
    expect(read('/?utm_source=mail&fbclid=x').dropped).toEqual([]);
  });

  test('of any text gives a page and never throws', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('%E0%A4%A', '__proto__', 'constructor', '‮', '1e9', 'NaN'));
    fc.assert(
      fc.property(text, text, text, (path, query, hash) => {
        const { address } = readAddress(
          { pathname: `/${path}`, search: `?programme=${query}&${query}`, hash: `#${hash}` },
          known
        );
        expect(writeAddress(address)).toMatch(/^\//);
      }),
      { numRuns: 2000 }
    );
  });
});

describe('a camera', () => {
  test('is written with the digits a pixel needs', () => {
    expect(writeCamera({ zoom: 0.123456, lat: 12.3456789, lng: -0.00001 })).toBe('#0.12/12.3/0');
    expect(writeCamera({ zoom: 8, lat: -19.05432, lng: -169.86789 })).toBe('#8/-19.054/-169.868');
  });
});
