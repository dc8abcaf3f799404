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
  ledgerFiltered: (shown: number, all: number) =>
    `${shown} of ${count(all, '# initiative', '# initiatives')} under the filters`,
  withCountries: 'On the map',
  withoutCountries: 'Regional and global work',
  empty: 'Nothing matches these filters.',
  emptyHint: 'Take a filter away, or show everything.',
  moreOf: (n: number) => count(n, 'Show # more', 'Show # more'),
  countryCount: (n: number) => count(n, '# initiative names this country', '# initiatives name this country'),
  countryCountFiltered: (shown: number, all: number) =>
    `${shown} of ${count(all, '# initiative', '# initiatives')} under the filters`,
  countryUnnamedHint:
    'That does not mean there is none: much of the work is regional or global, or counted without naming countries.',
  countryHidden: (n: number) =>
    count(n, '# initiative is hidden by the filters.', '# initiatives are hidden by the filters.'),
  hosted: 'Hosted here',
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

  // panels
  ledger: (named: number, global: number, links: number, countries: number) =>
    `, of which ${count(named, '# names a country', '# name at least one country')} and ${count(global, '# is regional or global', '# are regional or global')}: ${count(links, '# link', '# links')} to ${count(countries, '# country', '# countries')}.`,
  ledgerOnce: 'Each initiative counts once in every total. Figures are never added up.',
  whyNotOnMap:
    'These name no country of their own, so they shade none. Where an example has a page of its own, that page is on the map.',
  absences: {
    counted: { heading: 'Countries counted, not named', why: 'The report says how many countries, but not which.' },
    area: {
      heading: 'Named areas',
      why: 'The report names a region or a basin. Turning it into a list of countries would be a guess.'
    },
    hosted: { heading: 'Only a host named', why: 'A host is shown on its own page, but is not a place of the work.' },
    global: { heading: 'The whole world', why: 'The report ties these to no place.' }
  },
  hostedBy: (names: string) => `Host: ${names}`,
  fewer: 'Show fewer',
  fewFigures: 'A few figures',
  ownFigures: 'In figures, for this country alone',
  countryUnnamed: 'The report names no work here.',
  contributed: (year: number) => `What it gave in ${year}`,
  gaveFund: (amount: string) => `${amount} to the Environment Fund.`,
  gaveFundFully: (amount: string) => `${amount} to the Environment Fund, its full share of the budget.`,
  gaveFullShare: 'Its full share of the Environment Fund’s budget. The report gives no amount.',
  gaveSome: 'A contribution to the Environment Fund. The report gives no amount.',
  gaveEarmarked: (amount: string) => `${amount} earmarked for particular work.`,
  givingIsNot: 'Giving is not the same as taking part: it shades no country.',
  paidFor: 'It pays for',
  dollars: (amount: string) => `${amount} US dollars`,
  countedHeading: 'Counted, but not named',
  countedWhy:
    'The report gives these a number of countries without naming them all. Whether this one is among them, it does not say; some are meant for developing countries only.',
  regionHeading: (region: string) => `In ${region}`,
  regionNamed: (named: number, all: number, initiatives: number) =>
    `The report names ${named} of the ${count(all, '# country', '# countries')} in this region, in ${count(initiatives, '# initiative', '# initiatives')}.`,
  regionLink: 'Show the region on the map',
  nearby: 'Nearby',
  seeAlso: 'See also',
  related: 'Related',
  relatedBy: {
    whole: (title: string) => `Part of the same: ${title}`,
    mechanism: (name: string) => `Same mechanism: ${name}`,
    country: (names: string, n: number) => `${count(n, 'Same country', 'Same countries')}: ${names}`,
    area: (names: string) => `Same area: ${names}`,
    kind: (kind: string, programme: string) => `${kind} of the same programme: ${programme}`
  },
  andMore: (some: string, left: number) => `${some} and ${left} more`,
  comma: ', ',
  previous: 'Previous',
  next: 'Next',
  beside: (place: number, all: number) => `${place} of ${count(all, '# initiative', '# initiatives')}`,
  besideFiltered: (place: number, all: number) =>
    `${place} of ${count(all, '# initiative', '# initiatives')} under the filters`
};

export type Messages = typeof en;
