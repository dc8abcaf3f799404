import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { findRegion } from '#lib/exports/find-region.ts';
import { writeIati } from '#lib/exports/write-iati.ts';
import { loadPublication } from './load-publication.ts';

/**
 * The rules of the IATI 2.03 activity schema (release of 2018-02-19) for the elements that the export writes, taken down
 * by hand: their order, how often each may stand (`!` once, `?` at most once, `+` at least once, `*` any number), and the
 * attributes each must and may have (`ref!`). The schema itself is not part of this project.
 */
const rules: Record<string, { children: string[]; attributes: string[]; text?: boolean }> = {
  'iati-activities': { children: ['iati-activity+'], attributes: ['version!', 'generated-datetime'] },
  'iati-activity': {
    children: [
      'iati-identifier!',
      'reporting-org!',
      'title!',
      'description+',
      'participating-org+',
      'activity-status!',
      'activity-date+',
      'recipient-country*',
      'recipient-region*',
      'location*',
      'sector*',
      'document-link*',
      'related-activity*'
    ],
    attributes: ['xml:lang', 'last-updated-datetime']
  },
  'iati-identifier': { children: [], attributes: [], text: true },
  'reporting-org': { children: ['narrative+'], attributes: ['ref!', 'type!', 'secondary-reporter'] },
  title: { children: ['narrative+'], attributes: [] },
  description: { children: ['narrative+'], attributes: ['type'] },
  'participating-org': { children: ['narrative*'], attributes: ['role!', 'ref', 'type'] },
  'activity-status': { children: [], attributes: ['code!'] },
  'activity-date': { children: ['narrative*'], attributes: ['iso-date!', 'type!'] },
  'recipient-country': { children: ['narrative*'], attributes: ['code!', 'percentage'] },
  'recipient-region': { children: ['narrative*'], attributes: ['code!', 'vocabulary', 'percentage'] },
  location: {
    children: ['location-id*', 'name?', 'activity-description?', 'point?', 'exactness?'],
    attributes: []
  },
  'location-id': { children: [], attributes: ['vocabulary!', 'code!'] },
  name: { children: ['narrative+'], attributes: [] },
  'activity-description': { children: ['narrative+'], attributes: [] },
  point: { children: ['pos!'], attributes: ['srsName!'] },
  pos: { children: [], attributes: [], text: true },
  exactness: { children: [], attributes: ['code!'] },
  sector: { children: ['narrative*'], attributes: ['code!', 'vocabulary', 'percentage'] },
  'document-link': { children: ['title!', 'category+', 'language*'], attributes: ['url!', 'format!'] },
  category: { children: [], attributes: ['code!'] },
  language: { children: [], attributes: ['code!'] },
  'related-activity': { children: [], attributes: ['ref!', 'type!'] },
  narrative: { children: [], attributes: ['xml:lang'], text: true }
};

/** What the schema's types and the standard's codelists let stand in an attribute. */
const values: Record<string, RegExp> = {
  'iati-activities@version': /^2\.03$/,
  'iati-activities@generated-datetime': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  'iati-activity@last-updated-datetime': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  'iati-activity@xml:lang': /^en$/,
  'reporting-org@type': /^90$/,
  'reporting-org@secondary-reporter': /^(1|0|true|false)$/,
  'description@type': /^[1-4]$/,
  'participating-org@role': /^[1-4]$/,
  'participating-org@type': /^(10|11|15|2[1-4]|30|40|60|7[0-3]|80|90)$/,
  'activity-status@code': /^[1-6]$/,
  'activity-date@type': /^[1-4]$/,
  'activity-date@iso-date': /^\d{4}-\d{2}-\d{2}$/,
  'recipient-country@code': /^[A-Z]{2}$/,
  'recipient-region@vocabulary': /^(1|2|99)$/,
  'location-id@vocabulary': /^(A[1-4]|G[12])$/,
  'location-id@code': /^[A-Z]{2}$/,
  'point@srsName': /^http:\/\/www\.opengis\.net\/def\/crs\/EPSG\/0\/4326$/,
  'exactness@code': /^[12]$/,
  'sector@vocabulary': /^([1-9]|1[0-2]|98|99)$/,
  'document-link@url': /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/,
  'document-link@format': /^(text\/html|application\/pdf)$/,
  'category@code': /^(A(0[1-9]|1[0-2])|B(0[1-9]|1[0-8]))$/,
  'language@code': /^[a-z]{2}$/,
  'related-activity@type': /^[1-5]$/,
  'narrative@xml:lang': /^[a-z]{2}$/
};

/** M49's codes for the world, its regions and its subregions, as the UN lists them. */
const m49 =
  '001 002 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419';

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  ignoreDeclaration: true,
  processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e8 }
});

type Parsed = Record<string, unknown> & { ':@'?: Record<string, string> };

function toNodes(parsed: readonly Parsed[]): Node[] {
  return parsed.flatMap((one) => {
    const name = Object.keys(one).find((key) => key !== ':@' && key !== '#text');
    const inner = name === undefined ? [] : one[name];
    if (name === undefined || !Array.isArray(inner)) return [];
    const text = inner.map((part: Parsed) => part['#text'] ?? '').join('');
    return { name, attributes: one[':@'] ?? {}, children: toNodes(inner), text };
  });
}

/** What a node and all below it do against the rules, a line each. */
function findFaults({ name, attributes, children, text }: Node): string[] {
  const rule = rules[name];
  if (!rule) return [`${name} is no element of the schema`];
  const must = rule.attributes
    .filter((attribute) => attribute.endsWith('!'))
    .map((attribute) => attribute.slice(0, -1));
  const may = rule.attributes.map((attribute) => attribute.replace('!', ''));
  const order = rule.children.map((child) => child.slice(0, -1));
  const places = children.map((child) => order.indexOf(child.name));
  return [
    ...must.filter((attribute) => !attributes[attribute]).map((attribute) => `${name} lacks ${attribute}`),
    ...Object.keys(attributes)
      .filter((attribute) => !may.includes(attribute))
      .map((attribute) => `${name} has ${attribute}`),
    ...Object.entries(attributes).flatMap(([attribute, value]) =>
      (values[`${name}@${attribute}`] ?? /\S/).test(value) ? [] : [`${name} has ${attribute} "${value}"`]
    ),
    ...(places.every((place, i) => place >= (places[i - 1] ?? 0)) ? [] : [`${name} is out of order`]),
    ...rule.children.flatMap((child) => {
      const count = children.filter((one) => one.name === child.slice(0, -1)).length;
      const [least, most] = { '!': [1, 1], '?': [0, 1], '+': [1, Infinity], '*': [0, Infinity] }[child.slice(-1)] ?? [
        0, 0
      ];
      return count >= (least ?? 0) && count <= (most ?? 0) ? [] : [`${name} has ${count} ${child}`];
    }),
    ...(rule.text && text.trim() === '' ? [`${name} is empty`] : []),
    ...children.flatMap(findFaults)
  ];
}

const publication = loadPublication();
const xml = writeIati(publication);
const [root] = toNodes(parser.parse(xml));
const activities = root?.children ?? [];
const childrenOf = (activity: Node | undefined, name: string) =>
  activity?.children.filter((child) => child.name === name) ?? [];
const activityOf = (id: string) =>
  activities.find((activity) => childrenOf(activity, 'iati-identifier')[0]?.text === `groundwork-unep-${id}`);

test('the file is well-formed and follows the schema', () => {
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(root && findFaults(root)).toEqual([]);
  expect(root?.attributes.version).toBe('2.03');
  expect(activities).toHaveLength(publication.initiatives.length);
});

test('the rules would find a fault', () => {
  const wrong = xml
    .replace(/<activity-status code="2"\/>/, '')
    .replace('<pos>', '<pos x="1">')
    .replace('iso-date="2024-01-01"', 'iso-date="2024"');
  const [root] = toNodes(parser.parse(wrong));
  expect(root && findFaults(root).toSorted()).toEqual([
    'activity-date has iso-date "2024"',
    'iati-activity has 0 activity-status!',
    'pos has x'
  ]);
});

describe('every activity', () => {
  test('is reported by a second hand that is not UNEP, and was done by UNEP', () => {
    for (const activity of activities) {
      const [reporter] = childrenOf(activity, 'reporting-org');
      expect(reporter?.attributes).toEqual({ ref: 'groundwork', type: '90', 'secondary-reporter': '1' });
      expect(reporter?.children[0]?.text).toMatch(/not a UN product/);
      expect(childrenOf(activity, 'participating-org')[0]?.attributes.ref).toBe('XM-DAC-41116');
      expect(childrenOf(activity, 'iati-identifier')[0]?.text).toMatch(/^groundwork-[^/&|?]+$/);
    }
  });

  test('has one recipient and no percentage, for the report gives none', () => {
    expect(xml).not.toContain('percentage');
    for (const activity of activities) {
      const recipients = [...childrenOf(activity, 'recipient-country'), ...childrenOf(activity, 'recipient-region')];
      expect(recipients).toHaveLength(1);
      const [region] = childrenOf(activity, 'recipient-region');
      if (region) expect(region.attributes).toEqual({ code: expect.any(String), vocabulary: '2' });
      if (region) expect(m49.split(' ')).toContain(region.attributes.code);
    }
  });

  test('starts on a day of the calendar, and says where the day is not the report’s', () => {
    for (const { id, date } of publication.initiatives) {
      const [day] = childrenOf(activityOf(id), 'activity-date');
      const iso = day?.attributes['iso-date'] ?? '';
      expect(new Date(iso).toISOString().slice(0, 10)).toBe(iso);
      expect(iso.startsWith(date ?? '2024')).toBe(true);
      expect(day?.children.length === 0).toBe(date?.length === 10);
    }
  });

  test('names every country of its initiative', () => {
    const alpha2 = new Map(publication.territories.map(({ code, alpha2 }) => [code, alpha2]));
    for (const { id, countries } of publication.initiatives) {
      const activity = activityOf(id);
      const located = childrenOf(activity, 'location').flatMap((one) => childrenOf(one, 'location-id'));
      const codes = [...childrenOf(activity, 'recipient-country'), ...located].map(({ attributes }) => attributes.code);
      expect(codes.toSorted(), id).toEqual(countries.map(({ code }) => alpha2.get(code)).toSorted());
    }
  });

  test('is related to activities that are in the file', () => {
    const ids = activities.map((activity) => childrenOf(activity, 'iati-identifier')[0]?.text);
    expect(new Set(ids).size).toBe(ids.length);
    const related = activities.flatMap((activity) => childrenOf(activity, 'related-activity'));
    expect(related.length).toBeGreaterThan(0);
    for (const { attributes } of related) expect(ids).toContain(attributes.ref);
  });

  test('a document is a PDF where its address names one, whatever follows the name', () => {
    const links = activities.flatMap((activity) => childrenOf(activity, 'document-link'));
    const named = links.filter(({ attributes }) => attributes.url?.includes('.pdf'));
    expect(named.some(({ attributes }) => attributes.url?.includes('?'))).toBe(true);
    for (const { attributes } of named) expect(attributes.format, attributes.url).toBe('application/pdf');
  });

  test('a point has its latitude first', () => {
    const [place] = publication.initiatives.find(({ id }) => id === 'kirkuk-debris-recycling-system')?.places ?? [];
    expect(xml).toContain(`<pos>${place?.at[1]} ${place?.at[0]}</pos>`);
  });
});

describe('the recipient region', () => {
  const of = (m49_region: string, m49_subregion: string) => ({ m49_region, m49_subregion });

  test('is the smallest that holds all', () => {
    expect(findRegion([of('002', '014'), of('002', '014')], [])).toBe('014');
    expect(findRegion([of('002', '014'), of('002', '011')], [])).toBe('002');
    expect(findRegion([of('002', '014'), of('142', '034')], [])).toBe('001');
    expect(findRegion([], [])).toBe('001');
  });

  test('is a named area only where M49 has the same', () => {
    expect(findRegion([], ['africa'])).toBe('002');
    expect(findRegion([], ['sahel'])).toBe('001');
    expect(findRegion([of('142', '034')], ['africa'])).toBe('001');
  });
});
