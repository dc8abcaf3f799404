import { locales, type Localised } from '#lib/catalogue/locales.ts';
import { findRegion } from './find-region.ts';
import type { Publication, Published, PublishedTerritory } from './published-schema.ts';
import { element, writeXml, type Element } from './write-xml.ts';

/**
 * IATI 2.03, as far as a report's sentences go. What the standard asks for and the report does not say is not made up:
 * there are no budgets, transactions, results or shares of countries. Elements stand in the schema's order.
 */
const codes = {
  // OrganisationType: multilateral, government, other
  multilateral: '40',
  government: '10',
  otherOrganisation: '90',
  // OrganisationRole
  funding: '1',
  accountable: '2',
  // ActivityStatus: implementation; what the report presents as the work of its year
  implementation: '2',
  // ActivityDateType
  actualStart: '2',
  // DescriptionType
  general: '1',
  other: '4',
  // Vocabularies: the UN's M49; the reporting organisation's own
  m49: '2',
  own: '99',
  // GeographicVocabulary: ISO 3166-1 alpha-2
  isoCountry: 'A4',
  // DocumentCategory: activity web page, annual report
  webPage: 'A12',
  annualReport: 'B01',
  // RelatedActivityType
  parent: '1'
};

/** UNEP in the register of organisation identifiers. It is named as who does the work, never as who reports. */
const unep = 'XM-DAC-41116';

/** Who reports: this site, which no register knows. Its own identifiers begin with it. */
const reporter = 'groundwork';

const idOf = (id: string) => `${reporter}-unep-${id}`;

/** An IATI file of the initiatives. */
export function writeIati(publication: Publication): string {
  const { release, licence, attribution } = publication.about;
  return writeXml(
    element(
      'iati-activities',
      { version: '2.03', 'generated-datetime': midnight(release.date) },
      publication.initiatives.map((initiative) => writeActivity(initiative, publication))
    ),
    `${attribution.en} Data ${release.version}, ${release.date}. ${licence.name}`
  );
}

function writeActivity(initiative: Published, publication: Publication): Element {
  const { id, title, summary, updated, part_of } = initiative;
  return element('iati-activity', { 'xml:lang': 'en', 'last-updated-datetime': midnight(updated) }, [
    element('iati-identifier', {}, [idOf(id)]),
    told('reporting-org', publication.about.attribution, {
      ref: reporter,
      type: codes.otherOrganisation,
      'secondary-reporter': '1'
    }),
    told('title', title),
    told('description', summary, { type: codes.general }),
    ...writePartners(initiative, publication),
    ...writeParticipants(initiative, publication),
    element('activity-status', { code: codes.implementation }),
    writeDate(initiative, publication),
    ...writeWhere(initiative, publication),
    told('sector', publication.vocabulary.programmes[initiative.programme], {
      vocabulary: codes.own,
      code: initiative.programme
    }),
    ...writeDocuments(initiative, publication),
    ...(part_of ? [element('related-activity', { type: codes.parent, ref: idOf(part_of) })] : [])
  ]);
}

/** A text in each language, as IATI has it. */
const told = (name: string, words: Localised | undefined, attributes: Element['attributes'] = {}): Element =>
  element(
    name,
    attributes,
    words ? locales.map((locale) => element('narrative', { 'xml:lang': locale }, [words[locale]])) : []
  );

const midnight = (day: string) => `${day}T00:00:00Z`;

/** The report names partners without their role, which `participating-org` would need: they are told in words. */
function writePartners({ partners }: Published, { vocabulary }: Publication): Element[] {
  const names = partners.flatMap((id) => vocabulary.partners[id] ?? []);
  if (names.length === 0) return [];
  const list = {
    en: `Named beside UNEP: ${names.map(({ en }) => en).join(', ')}.`,
    zh: `与环境署一并提到：${names.map(({ zh }) => zh).join('、')}。`
  };
  return [told('description', list, { type: codes.other })];
}

function writeParticipants({ donors, source }: Published, { territories, vocabulary }: Publication): Element[] {
  const publisher = vocabulary.documents[source.document]?.publisher;
  return [
    told('participating-org', publisher, { ref: unep, type: codes.multilateral, role: codes.accountable }),
    ...donors.map((code) =>
      told('participating-org', findTerritory(code, territories)?.name, { type: codes.government, role: codes.funding })
    )
  ];
}

/** The schema asks for a day. How much of it is known stands beside it in words. */
function writeDate({ date, source }: Published, { vocabulary }: Publication): Element {
  const year = String(vocabulary.documents[source.document]?.year ?? '');
  const iso = `${date ?? year}-01-01`.slice(0, 10);
  const words = !date
    ? {
        en: 'The report gives no date. This is the first day of the year it reports on.',
        zh: '报告未说明日期。此为报告年度的第一天。'
      }
    : date.length === 4
      ? { en: 'Known to the year.', zh: '仅知年份。' }
      : date.length === 7
        ? { en: 'Known to the month.', zh: '仅知月份。' }
        : undefined;
  return told('activity-date', words, { type: codes.actualStart, 'iso-date': iso });
}

/**
 * One country alone is the recipient. Several would need percentages, which the report does not give: then the recipient
 * is the smallest M49 region that holds them, and each country is a location.
 */
function writeWhere(initiative: Published, { territories, vocabulary }: Publication): Element[] {
  const { countries, regions, places } = initiative;
  const named = countries.flatMap(({ code, note }) => {
    const territory = findTerritory(code, territories);
    return territory ? [{ territory, note }] : [];
  });
  const only = named.length === 1 && regions.length === 0 ? named[0] : undefined;
  const region = findRegion(
    named.map(({ territory }) => territory),
    regions
  );
  return [
    only
      ? told('recipient-country', only.note, { code: only.territory.alpha2 })
      : element('recipient-region', { code: region, vocabulary: codes.m49 }),
    ...(only ? [] : named.map(({ territory, note }) => writeCountry(territory, note))),
    ...regions.map((id) => element('location', {}, [told('name', vocabulary.regions[id])])),
    ...places.map(writePlace)
  ];
}

const writeCountry = ({ alpha2, name }: PublishedTerritory, note: Localised | undefined): Element =>
  element('location', {}, [
    element('location-id', { vocabulary: codes.isoCountry, code: alpha2 }),
    told('name', name),
    note && told('activity-description', note)
  ]);

/** Latitude comes first here. A site is exact, a city or an area approximate. */
const writePlace = ({ name, at: [lon, lat], precision }: Published['places'][number]): Element =>
  element('location', {}, [
    told('name', name),
    element('point', { srsName: 'http://www.opengis.net/def/crs/EPSG/0/4326' }, [
      element('pos', {}, [`${lat} ${lon}`])
    ]),
    element('exactness', { code: precision === 'site' ? '1' : '2' })
  ]);

function writeDocuments({ source }: Published, { vocabulary }: Publication): Element[] {
  const document = vocabulary.documents[source.document];
  const link = (url: string, title: Localised, category: string, language?: string) =>
    element('document-link', { url, format: /\.pdf$/i.test(new URL(url).pathname) ? 'application/pdf' : 'text/html' }, [
      told('title', title),
      element('category', { code: category }),
      language === undefined ? undefined : element('language', { code: language })
    ]);
  return [
    ...(document ? [link(document.link, document.title, codes.annualReport, document.language)] : []),
    ...source.links.map((url) => link(url, { en: 'Link in the report', zh: '报告中的链接' }, codes.webPage))
  ];
}

const findTerritory = (code: string, territories: readonly PublishedTerritory[]) =>
  territories.find((territory) => territory.code === code);
