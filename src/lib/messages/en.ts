import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** The words of the site itself, in English. Other languages have exactly these keys, which the type check holds. */
export const en = {
  siteName: 'Groundwork',
  siteTitle: 'Groundwork: what UNEP did in 2024, country by country',
  siteDescription:
    'A world map of the initiatives that the UN Environment Programme reports for 2024: what happens in each country, and where each statement comes from.',
  skipToPanel: 'Skip the map',
  language: 'Language',
  aboutLink: 'About',
  home: 'World map',
  map: 'World map of initiatives by country',
  mapKeys: (named: number) =>
    `${count(named, '# country', '# countries')} named. Use the arrow keys to move between countries, Enter to open one, plus and minus to zoom.`,
  mapUnsupported:
    'This browser cannot draw the live map, so you see the plain one. Choosing, filtering and reading work as ever.',
  mapFailed: 'The live map could not be loaded, so you see the plain one.',
  mapLoading: 'Loading the live map',
  retry: 'Try again',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showWorld: 'Show the whole world',
  disclaimer:
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.',
  attribution: 'Geometry: Natural Earth, adapted by Visionscarto.',
  independent: 'An independent reading of a public report, not a UN product.',
  legend: 'Initiatives that name the country',
  legendFiltered: 'Initiatives under the filters',
  unnamed: 'Not named in this source',
  noneUnderFilter: 'None under the filters',
  initiatives: (n: number) => count(n, '# initiative', '# initiatives'),
  countries: (n: number) => count(n, '# country', '# countries'),
  programmes: 'Programmes',
  clearFilters: 'Show everything',
  worldHeading: 'What UNEP did in 2024',
  worldLead:
    'Every initiative in its annual report, on the countries that the report names. Click a country, or narrow the map by programme.',
  ledgerInitiatives: (n: number) => count(n, 'initiative', 'initiatives'),
  ledger: (named: number, global: number) =>
    `${count(named, '# names a country', '# name at least one country')}, ${count(global, '# is regional or global', '# are regional or global')}.`,
  ledgerLinks: (links: number, countries: number) =>
    `${count(links, '# link', '# links')} to ${count(countries, '# country', '# countries')}. Each initiative counts once in every total.`,
  ledgerFiltered: (shown: number, all: number) =>
    `${shown} of ${count(all, '# initiative', '# initiatives')} under the filters`,
  withCountries: 'On the map',
  withoutCountries: 'Regional and global work',
  whyNotOnMap:
    'These name no country of their own, so they shade none on the map. Examples with a page of their own do.',
  moreOf: (n: number) => count(n, 'Show # more', 'Show # more'),
  countryCount: (n: number) => count(n, '# initiative names this country', '# initiatives name this country'),
  countryCountFiltered: (shown: number, all: number) =>
    `${shown} of ${count(all, '# initiative', '# initiatives')} under the filters`,
  countryUnnamed: 'The report names no work in this country.',
  countryUnnamedHint:
    'That does not mean there is none: much of the work is regional or global, or counted without naming countries.',
  countryHidden: (n: number) =>
    count(n, '# initiative is hidden by the filters.', '# initiatives are hidden by the filters.'),
  hosted: 'Hosted here',
  contributed: 'Paid for by this country',
  mechanism: 'Through',
  seeAll: (n: number) => count(n, 'see this initiative on the map', 'see its # initiatives on the map'),
  partners: 'With',
  date: 'When',
  figures: 'In figures',
  whereHeading: 'Where',
  places: 'Places',
  hosts: 'Hosted by',
  donors: 'Paid for by',
  namedAreas: 'Regions',
  reachNamed: (claim: string, named: number) => `${claim}, ${named} of them named in the report`,
  reachUnnamed: (claim: string) => `${claim}, none of them named in the report`,
  noCountry: 'The report names no country for this, so it is not on the map.',
  parts: 'Parts of it with a page of their own',
  partOf: 'Part of',
  source: 'Source',
  sourceSection: (section: string) => `section “${section}”`,
  sourceLinks: 'Links in the report',
  asOf: (date: string) => `as of ${date}`,
  since: (year: number) => `since ${year}`,
  by: (year: number) => `by ${year}`,
  outOf: (part: string, whole: string) => `${part} of ${whole}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  counted: (value: string, noun: string) => (noun && noun !== '%' ? `${value} ${noun}` : value + noun),
  qualified: (qualifier: string, value: string) => `${qualifier} ${value}`,
  back: 'Whole world',
  dropped: {
    page: (value: string) => `There is no page at ${value}. This is the world map.`,
    country: (value: string) => `“${value}” is not a country or area that we know. This is the world map.`,
    initiative: (value: string) => `There is no initiative called “${value}”. This is the world map.`,
    programme: (value: string) => `“${value}” is not a programme; it was left out.`,
    mechanism: (value: string) => `“${value}” is not a mechanism; it was left out.`,
    kind: (value: string) => `“${value}” is not a kind of initiative; it was left out.`,
    region: (value: string) => `“${value}” is not a region; it was left out.`,
    group: (value: string) => `“${value}” is not a group of countries; it was left out.`,
    colour: (value: string) => `The map cannot be coloured by “${value}”; it shows initiatives.`,
    projection: (value: string) => `“${value}” is not a projection of this map; it is flat.`,
    camera: (value: string) => `“${value}” is not a place to move the map to; it was left out.`
  },
  groups: {
    sids: 'Small island developing states',
    ldc: 'Least developed countries',
    lldc: 'Landlocked developing countries'
  } as Record<string, string>,
  unepRegions: {
    africa: 'Africa',
    'asia-pacific': 'Asia and the Pacific',
    europe: 'Europe',
    'latin-america-caribbean': 'Latin America and the Caribbean',
    'north-america': 'North America',
    'west-asia': 'West Asia'
  } as Record<string, string>,
  removeFilter: (name: string) => `Take away the filter ${name}`,
  notFoundTitle: 'There is nothing at this address',
  notFoundLead: 'The page may have moved, or the link may be cut off. These lead on:',
  listSeparator: ', ',
  aboutTitle: 'About this map',
  filters: 'Filters',
  filtersChosen: (n: number) => count(n, '# chosen', '# chosen'),
  facets: {
    programme: 'Programme',
    mechanism: 'Mechanism',
    kind: 'Kind',
    region: 'Region',
    group: 'Group of countries'
  },
  showInitiatives: (n: number) => count(n, 'Show # initiative', 'Show # initiatives'),
  filterNone: 'Nothing matches. Take something away.',
  close: 'Close',
  without: (names: string) => `Without ${names}`,
  empty: 'Nothing matches these filters.',
  emptyStubborn: 'No single filter is to blame: several of them exclude each other.',
  sheet: {
    handle: 'Panel',
    raised: 'raised over most of the screen',
    half: 'half open',
    closed: 'closed',
    lower: 'Lower the panel',
    close: 'Close the panel',
    keys: 'Up and down arrows raise and lower it.'
  }
};

export type Messages = typeof en;
