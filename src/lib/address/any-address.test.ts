// Node's assertions, because a hundred thousand of Vitest's take half a minute
import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { colourings } from '#lib/catalogue/colourings.ts';
import { facets } from '#lib/catalogue/filters.ts';
import { locales } from '#lib/catalogue/locales.ts';
import { projections, type Camera } from '#lib/geography/camera.ts';
import { plainPages, readAddress, writeAddress, type Address, type Dropped, type Page } from './address.ts';
import { readEmbed, themes, writeEmbed, type Embed } from './embed-address.ts';
import { codes, ids, known } from './known-addresses.fixture.ts';

// Every property holds for the catalogue as it is. Together they try 100,000 addresses, or as many as asked for.
const attempts = Number(process.env.PROPERTY_ATTEMPTS ?? 100_000);
const share = (part: number) => ({ numRuns: Math.ceil(attempts * part) });

const read = (link: string) => readAddress(new URL(link, 'https://any'), known);

const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom(...plainPages).map((name): Page => ({ name })),
  fc.constantFrom(...codes).map((code): Page => ({ name: 'country', code })),
  fc.constantFrom(...ids).map((id): Page => ({ name: 'initiative', id }))
);

/** Drawn once and for all, because drawing them anew takes most of the time. */
const chosen = (values: readonly string[]) =>
  fc.constantFrom([], ...fc.sample(fc.subarray([...values], { maxLength: 3 }), 30).map((list) => list.sort()));

/** A search as an address keeps it: normal, without what cannot be seen, with single blanks. */
const text = fc
  .string({ unit: fc.constantFrom(...'aé韩😀 &=?#%+/,;"<\'') })
  .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());

const camera = fc.record({
  zoom: fc.double({ min: -2, max: 22, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true })
});

const view: fc.Arbitrary<Address> = fc.record(
  {
    locale: fc.constantFrom(...locales),
    page,
    filters: fc.record(
      {
        programme: chosen(known.values.programme),
        mechanism: chosen(known.values.mechanism),
        kind: chosen(known.values.kind),
        region: chosen(known.values.region),
        group: chosen(known.values.group),
        text
      },
      { noNullPrototype: true }
    ),
    colour: fc.constantFrom(...colourings),
    projection: fc.constantFrom(...projections),
    camera
  },
  { noNullPrototype: true, requiredKeys: ['locale', 'page', 'filters', 'colour', 'projection'] }
);

function isWithinPixel(camera: Camera, shown: Camera): boolean {
  const pixel = 360 / (512 * 2 ** camera.zoom);
  const [lat, lng] = [shown.lat - camera.lat, shown.lng - camera.lng].map(Math.abs);
  return Math.abs(shown.zoom - camera.zoom) < 0.0051 && Number(lat) <= pixel && Number(lng) <= pixel;
}

describe('a view', { timeout: 60_000 }, () => {
  test('read from its address is the same view, its camera within a pixel, with nothing dropped', () => {
    fc.assert(
      fc.property(view, ({ camera, ...still }) => {
        const link = writeAddress(camera ? { ...still, camera } : still);
        const { address, dropped } = read(link);
        const { camera: shown, ...rest } = address;
        deepStrictEqual([rest, dropped, writeAddress(address)], [still, [], link]);
        strictEqual(shown === undefined, camera === undefined);
        if (camera && shown) ok(isWithinPixel(camera, shown), `${JSON.stringify(camera)} is read as ${link}`);
      }),
      share(0.35)
    );
  });

  test('is written as a browser shows it, which is how it comes back', () => {
    fc.assert(
      fc.property(view, (address) => {
        const { pathname, search, hash } = new URL(writeAddress(address), 'https://any');
        strictEqual(pathname + search + hash, writeAddress(address));
      }),
      share(0.1)
    );
  });

  test('embedded and read back is the same view, its page one that is embedded', () => {
    const embed: fc.Arbitrary<Embed> = fc.record({ address: view, theme: fc.constantFrom(...themes), panel: fc.boolean() }); // prettier-ignore
    const embedded = ({ page, ...rest }: Address): Address =>
      page.name === 'country' || page.name === 'initiative' ? { page, ...rest } : { page: { name: 'world' }, ...rest };
    fc.assert(
      fc.property(embed, ({ address, theme, panel }) => {
        const frame = readEmbed(new URL(writeEmbed({ address, theme, panel }), 'https://any'));
        const again = readAddress(frame.view, known);
        deepStrictEqual([frame.theme, frame.panel, again], [theme, panel, read(writeAddress(embedded(address)))]);
      }),
      share(0.15)
    );
  });
});

/** What people and programs have put into addresses to see what happens. */
const hostile = fc.constantFrom(
  ...[
    'NaN',
    '1e9',
    '-0',
    'Infinity',
    '%E0%A4%A',
    '%',
    '%00',
    '%2F',
    '..',
    '.',
    '\\',
    '//',
    '//evil.example',
    '__proto__'
  ],
  ...[
    'constructor',
    'toString',
    'hasOwnProperty',
    '<script>alert(1)</script>',
    "' OR 1=1",
    '${7*7}',
    '\u202e',
    '\u200f'
  ],
  ...['\u0000', '\ud800', 'ﬁ', 'İ', 'ẞ', 'x'.repeat(300), ',,,,', ';', '🇳🇺', 'javascript:alert(1)', '0'.repeat(400)] // prettier-ignore
);
const right = fc.constantFrom(
  ...codes.slice(0, 40),
  ...ids.slice(0, 10),
  ...plainPages,
  ...locales,
  'country',
  'nu',
  '570'
);
const word = fc.oneof(
  { weight: 3, arbitrary: right },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  hostile
);
const value = fc.oneof(fc.constantFrom(...Object.values(known.values).flat(), ...colourings, ...projections), word);
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<string>(...facets, 'q', 'colour', 'projection', 'Programme', 'utm_source') },
  word
);
const number = fc.oneof(fc.double().map(String), fc.constantFrom('NaN', '91', '1e9', '-0', '', '4', '-19.05', '٣'));

const link = fc.record({
  pathname: fc.array(word, { maxLength: 4 }).map((words) => `/${words.join('/')}`),
  search: fc
    .array(fc.tuple(name, value), { maxLength: 5 })
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
  hash: fc.oneof(word, fc.array(number, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('/'))).map((hash) => `#${hash}`) // prettier-ignore
});

/** As long as any server lets an address be. */
const long = word.map((word) => (word || 'x').repeat(Math.ceil(65_536 / (word.length || 1))));

/** What of a query no facet knows, told independently of the codec: by looking at each word of it. */
function unknownWords(search: string, facet: (typeof facets)[number]): string[] {
  const lists = [...new URLSearchParams(search)].filter(([name]) => name === facet).map(([, list]) => list);
  const words = lists.flatMap((list) => list.split(',')).map((word) => word.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]/gu, ''));
  return words.filter((word) => word !== '' && !known.values[facet].includes(word.toLowerCase()));
}

function expectHealed(link: { pathname: string; search: string; hash: string }): void {
  const { address, dropped } = readAddress(link, known);
  const own = writeAddress(address);
  const again = read(own);
  deepStrictEqual([writeAddress(again.address), again.dropped], [own, []]);
  expectSayable(dropped);
  for (const facet of facets) {
    const told = dropped.some(({ what }) => what === facet);
    strictEqual(told, unknownWords(link.search, facet).length > 0, facet);
  }
}

describe('any link', { timeout: 60_000 }, () => {
  test('means a view that has an address of its own, and says of every facet what it dropped', () => {
    fc.assert(fc.property(link, expectHealed), share(0.35));
  });

  test('of 64 kB as well', () => {
    const longLink = fc.tuple(link, long, fc.constantFrom('pathname', 'search', 'hash')).map(([link, long, part]) => {
      return { ...link, [part]: { pathname: '/country/', search: '?programme=', hash: '#4/' }[part] + long };
    });
    fc.assert(fc.property(longLink, expectHealed), share(0.001));
  });

  test('in a frame means a view as well, and stays below the path of the frame', () => {
    const framed = link.map(({ search, ...rest }) => ({ ...rest, search, pathname: '/zh/embed/' }));
    const query = fc.tuple(fc.constantFrom('country', 'initiative', 'theme', 'panel'), word);
    fc.assert(
      fc.property(framed, fc.array(query, { maxLength: 3 }), ({ search, ...rest }, own) => {
        const asked = new URLSearchParams([...new URLSearchParams(search), ...own]);
        const { view, theme } = readEmbed({ ...rest, search: `?${asked}` });
        match(view.pathname, /^\/zh\/(country\/[^/]*\/|initiative\/[^/]*\/)?$/);
        ok(themes.includes(theme));
        const { address, dropped } = readAddress(view, known);
        strictEqual(address.locale, 'zh');
        expectSayable(dropped);
      }),
      share(0.15)
    );
  });
});

/** One short sentence a part, of what can be seen. */
function expectSayable(dropped: readonly Dropped[]): void {
  strictEqual(new Set(dropped.map(({ what }) => what)).size, dropped.length);
  for (const { value } of dropped) {
    ok([...value].length <= 100, value);
    doesNotMatch(value, /\p{Cc}|\p{Cf}|\p{Cs}/u);
  }
}
