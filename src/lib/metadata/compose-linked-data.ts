import type { CitedDocument } from '#lib/catalogue/cited-document.ts';
import type { DescribedSource } from '#lib/catalogue/described-initiative.ts';
import type { ListedInitiative } from '#lib/catalogue/site-index.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import type { Thing } from './write-json-ld.ts';

/** The licence of the catalogue. */
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** What a page is called and where it stands. Addresses may be relative: a reader of JSON-LD resolves them. */
interface Named {
  name: string;
  url: string;
  description: string;
}

/** What schema.org calls a kind of initiative; a kind it has no word for is a thing. */
const types: Record<string, string> = {
  project: 'Project',
  programme: 'Project',
  finance: 'Project',
  report: 'Report',
  event: 'Event',
  agreement: 'CreativeWork',
  tool: 'CreativeWork'
};

/** The property in which each type says where: an event happens, a work covers, an organisation serves. */
const whereOf: Record<string, string> = {
  Project: 'areaServed',
  Report: 'spatialCoverage',
  CreativeWork: 'spatialCoverage',
  Event: 'location'
};

/** The site itself, in one language. */
export const composeSite = (site: Named, language: string): Thing => ({
  '@type': 'WebSite',
  ...site,
  inLanguage: language
});

/** What is told of the catalogue beside its name. */
interface Data {
  language: string;
  keywords: readonly string[];
  release: { version: string; date: string };
  documents: readonly CitedDocument[];
  /** Where each file can be had, as other sites know the address. */
  files: readonly { name: string; href: string; type: string; bytes: number }[];
}

/** The catalogue as a set of data: the files it can be had in, and the documents it is read from. */
export function composeDataset(dataset: Named, { language, keywords, release, documents, files }: Data): Thing {
  const years = documents.map(({ year }) => year);
  return {
    '@type': 'Dataset',
    ...dataset,
    inLanguage: language,
    license: licence,
    isAccessibleForFree: true,
    version: release.version,
    datePublished: release.date,
    keywords,
    temporalCoverage: [...new Set([Math.min(...years), Math.max(...years)])].join('/'),
    spatialCoverage: 'World',
    distribution: files.map(({ name, href, type, bytes }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: type.replace(/;.*/, ''),
      contentUrl: href,
      contentSize: `${bytes} B`
    })),
    isBasedOn: documents.map(({ title, publisher, language, link }) => ({
      '@type': 'Report',
      name: title,
      url: link,
      inLanguage: language,
      publisher: { '@type': 'Organization', name: publisher }
    }))
  };
}

/** A territory. Never a `Country`: whether it is one is not for the map to say. */
export function composePlace(page: Named, territory: ListedTerritory, region: string | undefined): Thing {
  const { code, label } = territory;
  return {
    '@type': 'Place',
    ...page,
    identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-3', value: code },
    geo: { '@type': 'GeoCoordinates', latitude: label[1], longitude: label[0] },
    containedInPlace: region && { '@type': 'Place', name: region }
  };
}

/** An initiative as its kind has it, with its places (those it names, or an event's hosts) and where it is told. */
export function composeInitiative(
  page: Named,
  { kind, date }: Pick<ListedInitiative, 'kind' | 'date'>,
  places: readonly { name: string; url: string }[],
  source: DescribedSource
): Thing {
  const type = types[kind] ?? 'Thing';
  const where = whereOf[type];
  return {
    '@type': type,
    ...page,
    ...(type === 'Event' && { startDate: date }),
    ...(type === 'Report' && { datePublished: date }),
    ...(where && places.length > 0 && { [where]: places.map((place) => ({ '@type': 'Place', ...place })) }),
    subjectOf: { '@type': 'Report', name: source.title, url: source.link, inLanguage: source.language }
  };
}

/** The way from the world to a page, the page last. */
export const composeTrail = (steps: readonly { name: string; url: string }[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: url }))
});
