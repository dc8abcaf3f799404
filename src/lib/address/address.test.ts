import { describe, expect, test } from 'vitest';
import { noFilters } from '#lib/catalogue/filters.ts';
import { plainAddress, readAddress, readLocale, writeAddress, writeCamera, type Known } from './address.ts';

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

describe('an address', () => {
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

  test('full of unknown words says one short sentence for each facet, without what cannot be seen', () => {
    const many = Array.from({ length: 9000 }, (_, i) => `x${i}`).join(',');
    const { dropped } = read(`/?programme=climate,a%E2%80%AE%00b,c&programme=d&kind=${many}`);
    expect(dropped.map(({ what, value }) => [what, value.length])).toEqual([
      ['programme', 9],
      ['kind', 99]
    ]);
    expect(dropped[0]?.value).toBe('a b, c, d');
    expect(read(`/${'x'.repeat(65_536)}/%E2%80%AE`).dropped[0]?.value).toHaveLength(100);
  });

  test('whose words were pasted with capitals, blanks or what cannot be seen still means them', () => {
    const { address, dropped } = read(
      '/ZH/Country/%E2%80%8Bniu%20/?programme=Nature%E2%80%8B,%20CLIMATE&colour=%20Funding'
    );
    expect(writeAddress(address)).toBe('/zh/country/NIU/?programme=climate,nature&colour=funding');
    expect(dropped).toEqual([]);
    expect(read('/Initiatives/').address.page).toEqual({ name: 'initiatives' });
    expect(readLocale('/ZH/')).toBe('zh');
  });

  test('with the words of trackers is the view without them', () => {
    expect(read('/?utm_source=mail&fbclid=x').dropped).toEqual([]);
  });
});

describe('a camera', () => {
  test('that has gone round is written where it was, and a search as a browser shows it', () => {
    expect(writeCamera({ zoom: 2, lat: -4.5, lng: 188 })).toBe('#2/-4.5/-172');
    expect(writeCamera({ zoom: 2, lat: -4.5, lng: 180 })).toBe('#2/-4.5/180');
    expect(writeAddress(read("/?q=C\u00f4te d'Ivoire").address)).toBe('/?q=C%C3%B4te%20d%27Ivoire');
  });

  test('is written with the digits a pixel needs', () => {
    expect(writeCamera({ zoom: 0.123456, lat: 12.3456789, lng: -0.00001 })).toBe('#0.12/12.3/0');
    expect(writeCamera({ zoom: 8, lat: -19.05432, lng: -169.86789 })).toBe('#8/-19.054/-169.868');
  });
});
