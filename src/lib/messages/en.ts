import { plural, writeNumber } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });
const write = (n: number) => writeNumber('en', n);

/** The words of the site itself, in English. Other languages have exactly these keys, which the type check holds. */
export const en = {
  // the site
  siteName: 'Groundwork',
  siteTitle: 'Groundwork: what UNEP did in 2024, country by country',
  aboutLink: 'About',
  aboutTitle: 'About this map',
  accessibilityTitle: 'Accessibility',
  home: 'World map',
  pages: 'Pages',
  countriesLink: 'Countries',
  initiativesLink: 'Initiatives',
  fundingLink: 'Funding',
  skipToPanel: 'Skip the map',
  close: 'Close',
  retry: 'Try again',
  partFailed: 'Part of this page could not be loaded.',
  independent: 'An independent reading of a public report, not a UN product.',
  attribution: 'Shapes: Natural Earth, adapted by Visionscarto.',
  disclaimer:
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.',

  // words that many pages share
  initiatives: (n: number) => count(n, '# initiative', '# initiatives'),
  countries: (n: number) => count(n, '# country', '# countries'),
  programmes: 'Programmes',
  unnamed: 'Not named in this source',
  noneUnderFilter: 'None under the filters',
  underFilters: (shown: number, all: number) =>
    `${write(shown)} of ${count(all, '# initiative', '# initiatives')} under the filters`,
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
  listSeparator: ', ',
  comma: ', ',
  sentence: (text: string) => `${text}.`,
  andMore: (some: string, left: number) => `${some} and ${write(left)} more`,
  moreOf: (n: number) => count(n, 'Show # more', 'Show # more'),
  fewer: 'Show fewer',
  allInitiatives: 'All initiatives in one table',
  pageLoading: 'Loading the page',

  // the map
  map: 'World map of initiatives by country',
  mapFunding: 'World map of who pays for UNEP, by country',
  mapSummary: (named: number) =>
    `${count(named, '# country', '# countries')} named. Use the arrow keys to move between countries, Enter to open one, question mark for all keys.`,
  mapUnsupported: 'This browser cannot draw the live map. The plain one answers just as well.',
  mapFailed: 'The live map could not be loaded.',
  mapLoading: 'Loading the live map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showWorld: 'Show the whole world',
  showPacific: 'Show the Pacific',
  showGlobe: 'Show as a globe',
  showFlat: 'Show as a flat map',
  mapKeys: 'Keys',
  mapKeyList: [
    ['← ↑ → ↓', 'on the map: to the nearest country that way'],
    ['Enter', 'open the country'],
    ['+ −', 'zoom in and out'],
    ['Esc', 'leave what is selected'],
    ['/', 'search'],
    ['?', 'show these keys']
  ] as readonly (readonly [string, string])[],
  legend: 'Initiatives that name the country',
  legendFiltered: 'Initiatives under the filters',
  legendFunding: 'Paid into the Environment Fund in 2024, million US$',
  undisclosed: 'amount not published',
  absent: 'Not among the contributors',
  colourBy: 'Colour the map by',
  colourings: { initiatives: 'Initiatives', funding: 'Funding' },

  // the panel as a sheet
  sheet: {
    handle: 'Panel',
    raised: 'raised over most of the screen',
    half: 'half open',
    closed: 'closed',
    lower: 'Lower the panel',
    close: 'Close the panel',
    keys: 'Up and down arrows raise and lower it.'
  },

  // search
  search: 'Search',
  searchLabel: 'Search countries, initiatives and places',
  searchClear: 'Clear the search',
  searchResults: (n: number) => count(n, '# result', '# results'),
  searchNothing: (text: string) => `Nothing found for “${text}”.`,
  searchFailed: 'The search could not be loaded.',
  searchQuoted: (text: string) => `“${text}”`,

  // filters
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
  removeFilter: (name: string) => `Take away the filter ${name}`,
  clearFilters: 'Show everything',
  without: (names: string) => `Without ${names}`,
  empty: 'Nothing matches these filters.',
  emptyStubborn: 'No single filter is to blame: several of them exclude each other.',

  // the world
  worldHeading: 'What UNEP did in 2024',
  worldLead:
    'Every initiative in its annual report, on the countries that the report names. Choose a country, or narrow the map by programme.',
  ledgerInitiatives: (n: number) => count(n, 'initiative', 'initiatives'),
  ledger: (named: number, global: number, links: number, countries: number) =>
    named + global === 0
      ? '.'
      : `, of which ${count(named, '# names a country', '# name at least one country')} and ${count(global, '# is regional or global', '# are regional or global')}: ${count(links, '# link', '# links')} to ${count(countries, '# country', '# countries')}.`,
  ledgerOnce: 'Each initiative counts once in every total. Figures are never added up.',
  asTables: 'As tables:',
  fewFigures: 'A few figures',
  withCountries: 'On the map',
  withoutCountries: 'Regional and global work',
  hostedBy: (names: string) => `Host: ${names}`,

  // a country
  back: 'Whole world',
  countryCount: (n: number) => count(n, '# initiative names this country', '# initiatives name this country'),
  countryHidden: (n: number) =>
    count(n, '# initiative is hidden by the filters.', '# initiatives are hidden by the filters.'),
  countryUnnamed: 'The report names no work here.',
  countryUnnamedHint:
    'That does not mean there is none: much of the work is regional or global, or counted without naming countries.',
  ownFigures: 'In figures, for this country alone',
  hosted: 'Hosted here',
  contributed: (year: number) => `What it gave in ${year}`,
  contribution: {
    full: (amount: string) => `US$${amount} million to the Environment Fund, its full share`,
    other: (amount: string) => `US$${amount} million to the Environment Fund`,
    fullUndisclosed: 'Its full share of the Environment Fund, amount not published',
    otherUndisclosed: 'Paid into the Environment Fund, amount not published',
    earmarked: (amount: string) => `US$${amount} million earmarked`,
    none: 'Not among the contributors in the report',
    separator: '; '
  },
  givingIsNot: 'Giving is not the same as taking part: it shades no country.',
  paidFor: 'It pays for',
  countedHeading: 'Counted, but not named',
  countedWhy:
    'The report gives these a number of countries without naming them all. Whether this one is among them, it does not say; some are meant for developing countries only.',
  regionHeading: (region: string) => `In ${region}`,
  regionNamed: (named: number, all: number, initiatives: number) =>
    `The report names ${write(named)} of the ${count(all, '# country', '# countries')} in this region, in ${count(initiatives, '# initiative', '# initiatives')}.`,
  regionLink: 'Show the region on the map',
  nearby: 'Nearby',
  seeAlso: 'See also',

  // an initiative
  figures: 'In figures',
  whereHeading: 'Where',
  reachNamed: (claim: string, named: number) => `${claim}, ${write(named)} of them named in the report`,
  reachUnnamed: (claim: string) => `${claim}, none of them named in the report`,
  noCountry: 'The report names no country for this, so it is not on the map.',
  hosts: 'Hosted by',
  donors: 'Paid for by',
  parts: 'Parts of it with a page of their own',
  partOf: 'Part of',
  mechanism: 'Through',
  seeAll: (n: number) => count(n, 'see this initiative on the map', 'see its # initiatives on the map'),
  partners: 'With',
  date: 'When',
  namedAreas: 'Regions',
  places: 'Places',
  source: 'Source',
  sourceSection: (section: string) => `section “${section}”`,
  sourceLinks: 'Links in the report',
  related: 'Related',
  relatedBy: {
    whole: (title: string) => `Part of the same: ${title}`,
    mechanism: (name: string) => `Same mechanism: ${name}`,
    country: (names: string, n: number) => `${count(n, 'Same country', 'Same countries')}: ${names}`,
    area: (names: string) => `Same area: ${names}`,
    kind: (kind: string, programme: string) => `${kind} of the same programme: ${programme}`
  },
  previous: 'Previous',
  next: 'Next',
  beside: (place: number, all: number) => `${write(place)} of ${count(all, '# initiative', '# initiatives')}`,
  besideFiltered: (place: number, all: number) =>
    `${write(place)} of ${count(all, '# initiative', '# initiatives')} under the filters`,

  // a claim
  qualified: (qualifier: string, value: string) => `${qualifier} ${value}`,

  // tables
  countriesTitle: 'Every country and area',
  initiativesTitle: 'Every initiative',

  // funding
  fundingTitle: 'Who pays for UNEP',
  amountUnit: 'million US dollars',
  amount: (millions: number) =>
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(millions),
  amountClass: (millions: number) => String(millions),

  // the data
  dataLink: 'Download',
  dataTitle: 'The data',
  dataRelease: (version: string, date: string) => `Data ${version}, ${date}`,
  dataAbout: 'The data can be downloaded, too.',

  // sharing
  share: 'Share',
  shareFailed: 'The ways to share could not be loaded. Try again.',
  imageSource: 'Source: annual report of the UN Environment Programme for 2024.',
  offlineCopy: (date: string) => `Offline copy, saved on ${date}. Downloads need a connection.`,
  offlineOpening: 'Opening the offline copy…',
  newerEdition: 'A newer edition of this map has been published.',
  showNewer: 'Show it',
  printed: (date: string) => `Printed on ${date} from`,
  gestures: {
    windows: 'Hold Ctrl and scroll to zoom the map',
    mac: 'Hold ⌘ and scroll to zoom the map',
    touch: 'Use two fingers to move the map'
  },
  embedOpen: 'Open the full map'
};

export type Messages = typeof en;
