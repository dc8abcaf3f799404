import { projections, type Camera, type Projection } from '#lib/geography/camera.ts';
import { wrapLongitude } from '#lib/geography/wrap-longitude.ts';
import { colourings, type Colouring } from '#lib/catalogue/colourings.ts';
import { locales, type Locale } from '#lib/catalogue/locales.ts';
import { facets, noFilters, type Facet, type Filters } from '#lib/catalogue/filters.ts';

/** What the reader is looking at. The path says it and nothing else does. */
export type Page = { name: 'country'; code: string } | { name: 'initiative'; id: string } | { name: PlainPage };

/** The pages that are about no one territory or initiative. All but the world stand at a path of their own name. */
export const plainPages = ['world', 'countries', 'initiatives', 'funding', 'data', 'about', 'accessibility'] as const;

export type PlainPage = (typeof plainPages)[number];

/** One view of the site; one view has one address. */
export interface Address {
  locale: Locale;
  page: Page;
  filters: Filters;
  colour: Colouring;
  projection: Projection;
  camera?: Camera;
}

/** What colours the map where the address does not say: the page of who pays is coloured by it. */
export const colouringOf = (page: Page): Colouring => (page.name === 'funding' ? 'funding' : colourings[0]);

/** A page as nobody has narrowed, coloured or moved it yet. */
export const plainAddress = (locale: Locale, page: Page): Address => ({
  locale,
  page,
  filters: noFilters,
  colour: colouringOf(page),
  projection: projections[0]
});

/** The same view with the camera left to its page. */
export function leaveCamera({ camera: _, ...address }: Address): Address {
  return address;
}

/** Something in a link that this catalogue does not know, as the link wrote it but for what cannot be seen; never long. */
export interface Dropped {
  what: 'page' | 'country' | 'initiative' | Facet | 'colour' | 'projection' | 'camera';
  value: string;
}

/** What the catalogue knows; anything else in a link is dropped and said. */
export interface Known {
  /** Alpha-3 for a word a person may have typed: a code of two, three letters or three digits. */
  findTerritory(word: string): string | undefined;
  isInitiative(id: string): boolean;
  values: Readonly<Record<Facet, readonly string[]>>;
}

const [baseLocale] = locales;
const farthest = 85.0511;

/** The longest search that an address carries, and the longest word that is told back, in characters. */
const longestText = 100;

/** The path, query and hash of a view, below the site's base path: `/zh/country/NIU/?programme=climate#4/-19/-170`. */
export function writeAddress({ locale, page, filters, colour, projection, camera }: Address): string {
  const text = cleanText(filters.text);
  const query = [
    ...facets
      .filter((facet) => filters[facet].length > 0)
      .map((facet) => `${facet}=${[...new Set(filters[facet])].sort().map(encodeURIComponent).join(',')}`),
    // as a browser writes it
    ...(text ? [`q=${encodeURIComponent(text).replaceAll("'", '%27')}`] : []),
    ...(colour === colouringOf(page) ? [] : [`colour=${colour}`]),
    ...(projection === projections[0] ? [] : [`projection=${projection}`])
  ].join('&');
  return `${writePath(locale, page)}${query && `?${query}`}${camera ? writeCamera(camera) : ''}`;
}

function writePath(locale: Locale, page: Page): string {
  const root = locale === baseLocale ? '/' : `/${locale}/`;
  switch (page.name) {
    case 'world':
      return root;
    case 'country':
      return `${root}country/${page.code}/`;
    case 'initiative':
      return `${root}initiative/${page.id}/`;
    default:
      return `${root}${page.name}/`;
  }
}

/** `#zoom/lat/lng`: as many digits as a pixel needs at that zoom, no more. */
export function writeCamera({ zoom, lat, lng }: Camera): string {
  // of the zoom that is written, so that what is read from an address is written as the same one
  const near = Number(shorten(zoom, 2));
  const digits = Math.max(0, Math.ceil((near * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  return `#${shorten(zoom, 2)}/${shorten(lat, digits)}/${shorten(onWorld(lng), digits)}`;
}

/** A map that has gone round is where it was; both edges are the world's own. */
const onWorld = (lng: number) => (Math.abs(lng) > 180 ? wrapLongitude(lng) : lng);

/** At most so many digits after the point, without the noughts at their end; never 1e-7, which no camera is read from. */
function shorten(value: number, places: number): string {
  const fixed = value.toFixed(places).replace(/\.(\d*?)0*$/, (_, digits: string) => digits && `.${digits}`);
  return fixed === '-0' ? '0' : fixed;
}

/**
 * The view an address means, and what of it this catalogue does not know. Never throws: an unknown part falls back to
 * the nearest sensible view. `path` is below the site's base path.
 */
export function readAddress(
  { pathname, search, hash }: { pathname: string; search: string; hash: string },
  known: Known
): { address: Address; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const { locale, page } = readPath(pathname, known, dropped);
  const query = new URLSearchParams(search);
  const filters = readFilters(query, known, dropped);
  const colour = readChoice(query, 'colour', colourings, dropped) ?? colouringOf(page);
  const projection = readChoice(query, 'projection', projections, dropped) ?? projections[0];
  const camera = readCamera(hash, dropped);
  return { address: { locale, page, filters, colour, projection, ...(camera && { camera }) }, dropped };
}

/** The language of a path. Whatever is no language of the site is English, which stands at the root. */
export function readLocale(pathname: string): Locale {
  return findLocale(pathname.split('/')[1]) ?? baseLocale;
}

const findLocale = (word: string | undefined) => locales.find((locale) => locale === word?.toLowerCase());

function readPath(pathname: string, known: Known, dropped: Dropped[]): { locale: Locale; page: Page } {
  const words = pathname.split('/').map(decode).map(cleanText).filter(Boolean);
  const locale = findLocale(words[0]);
  if (locale) words.shift();
  return { locale: locale ?? baseLocale, page: readPage(words, known, dropped) };
}

function readPage(words: string[], known: Known, dropped: Dropped[]): Page {
  const [name = '', key = '', ...rest] = [words[0]?.toLowerCase(), ...words.slice(1)];
  const fallBack = (what: Dropped['what'], value: string): Page => {
    dropped.push({ what, value: cleanText(value) });
    return { name: 'world' };
  };
  if (words.length === 0 || (words.length === 1 && name === 'index.html')) return { name: 'world' };
  const plain = plainPages.find((known) => known === name && known !== 'world');
  if (plain && words.length === 1) return { name: plain };
  if (name === 'country' && key && rest.length === 0) {
    const code = known.findTerritory(key);
    return code ? { name: 'country', code } : fallBack('country', key);
  }
  if (name === 'initiative' && key && rest.length === 0) {
    const id = key.toLowerCase();
    return known.isInitiative(id) ? { name: 'initiative', id } : fallBack('initiative', key);
  }
  return fallBack('page', `/${words.join('/')}`);
}

/**
 * Words of other sites' trackers (`utm_source`) are left out without a sentence: they are no part of the view. All that
 * is unknown of one facet is one sentence, because a hostile link may hold thousands.
 */
function readFilters(query: URLSearchParams, known: Known, dropped: Dropped[]): Filters {
  const filters: Record<Facet, string[]> = { programme: [], mechanism: [], kind: [], region: [], group: [] };
  for (const facet of facets) {
    const asked = new Set(query.getAll(facet).flatMap((list) => list.split(',')).map(cleanText)); // prettier-ignore
    const values = [...asked].filter(Boolean);
    const isKnown = (value: string) => known.values[facet].includes(value.toLowerCase());
    filters[facet] = [...new Set(values.filter(isKnown).map((value) => value.toLowerCase()))].sort();
    const unknown = values.filter((value) => !isKnown(value));
    if (unknown.length > 0) dropped.push({ what: facet, value: cleanText(unknown.join(', ')) });
  }
  return { ...filters, text: cleanText(query.get('q') ?? '') };
}

/** One of a few words; undefined where the link says nothing or something else. */
function readChoice<Word extends string>(
  query: URLSearchParams,
  what: 'colour' | 'projection',
  words: readonly Word[],
  dropped: Dropped[]
): Word | undefined {
  const value = cleanText(query.get(what) ?? '');
  const word = words.find((word) => word === value.toLowerCase());
  if (value && !word) dropped.push({ what, value });
  return word;
}

/** A text without what cannot be seen, blanks as single spaces, no longer than an address or a sentence should carry. */
function cleanText(text: string): string {
  const seen = text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ');
  return [...seen.trim()].slice(0, longestText).join('').trim();
}

/** A hash without two slashes is not a camera (it may be a heading's id) and is left alone. */
function readCamera(hash: string, dropped: Dropped[]): Camera | undefined {
  const parts = hash.replace(/^#/, '').split('/');
  if (parts.length !== 3) return undefined;
  const [zoom, lat, lng] = parts.map((part) => (/^-?\d{1,4}(\.\d{1,12})?$/.test(part) ? Number(part) + 0 : NaN));
  if (zoom === undefined || lat === undefined || lng === undefined) return undefined;
  const fits = zoom >= -2 && zoom <= 22 && Math.abs(lat) <= farthest && Math.abs(lng) <= 540;
  if (!fits) {
    dropped.push({ what: 'camera', value: cleanText(decode(hash)) });
    return undefined;
  }
  return { zoom, lat, lng: onWorld(lng) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
