import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { locales } from '#lib/catalogue/locales.ts';
import { writeFeed } from '#lib/exports/write-feed.ts';
import { loadPublication } from './load-publication.ts';
import { nameForEver } from './name-for-ever.ts';

const publication = loadPublication();
const write = (locale: (typeof locales)[number], from = publication) =>
  writeFeed(from, {
    locale,
    title: 'Groundwork',
    self: '/feed.xml',
    home: '/',
    pageOf: (id) => `/initiative/${id}/`,
    nameOf: (id) => nameForEver(id ?? locale)
  });
const parse = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, processEntities: { enabled: true, maxTotalExpansions: 1e6 } }).parse(xml)
    .feed;

test.each(locales)('the feed in %s is Atom with an entry for every initiative', (locale) => {
  const xml = write(locale);
  expect(XMLValidator.validate(xml)).toBe(true);
  const feed = parse(xml);
  expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
  for (const field of ['id', 'title', 'updated', 'author']) expect(feed[field], field).toBeTruthy();
  expect(feed.entry).toHaveLength(publication.initiatives.length);
  const ids: string[] = feed.entry.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('what changed last stands first, with the day of its release', () => {
  const initiatives = publication.initiatives.map((initiative) =>
    initiative.id === 'yaounde-air-sensors' ? { ...initiative, updated: '2099-01-31' } : initiative
  );
  const [first] = parse(write('en', { ...publication, initiatives })).entry;
  expect(first).toMatchObject({
    updated: '2099-01-31T00:00:00Z',
    link: { '@_href': '/initiative/yaounde-air-sensors/' }
  });
});

test('a name never changes', () => {
  expect(nameForEver('initiative/sids-early-warning')).toBe(nameForEver('initiative/sids-early-warning'));
  expect(nameForEver('a')).not.toBe(nameForEver('b'));
});
