import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** What search engines, other sites and a reader's own machine are told of the site and its pages, in English. */
export const enMetadata = {
  siteDescription:
    'A world map of the initiatives that the UN Environment Programme reports for 2024: what happens in each country, and where each statement comes from.',
  datasetName: 'Initiatives of UNEP’s annual report for 2024',
  datasetDescription: (initiatives: number, countries: number) =>
    `${count(initiatives, '# initiative', '# initiatives')} that the UN Environment Programme reports for 2024, with the ${count(countries, 'country', '# countries')} that the report names as places of the work, the figures it gives, who paid, and where in the report each statement stands. An independent reading, in English and Chinese.`,
  aboutDescription:
    'How this map was made from UNEP’s annual report for 2024: what is counted and what is not, what “not named” means, how boundaries are drawn, and what is known to be missing.',
  accessibilityDescription:
    'How this map can be read with a keyboard, a screen reader or without seeing it, what was tested and what was not, its known limits, and how to report a barrier.',
  countriesDescription:
    'The map as a table: every country and area, how many initiatives of UNEP’s report for 2024 name it, and in which programmes.',
  initiativesDescription:
    'Every initiative of UNEP’s report for 2024 as a table: programme, kind, date, and how many countries it names.',
  fundingDescription: (year: number) =>
    `Who paid for the UN Environment Programme in ${year}: the largest contributors to its Environment Fund and to its earmarked funds, and every member state that gave.`,
  countryDescription: (name: string, titles: readonly string[]) =>
    `${name}: ${count(titles.length, '# initiative', '# initiatives')} in UNEP’s annual report for 2024${titles.length > 2 ? ', among them' : ':'} ${titles
      .slice(0, 2)
      .map((title) => `“${title}”`)
      .join(' and ')}.`,
  countryDescriptionUnnamed: (name: string) =>
    `${name}: UNEP’s annual report for 2024 names no work here. What it has for the region and the neighbours, and why that does not mean that there is none.`,
  dataDescription:
    'Every initiative, country and figure of this map as CSV, Excel, JSON, GeoJSON, IATI and a Data Package, with a dictionary, an API and a feed.',
  manifestDescription: 'What UNEP did in 2024, country by country, on a map that also works without a network.',
  offlineNotKept: 'This file is not part of the offline copy. Connect to the internet and try again.',
  socialAlt: (title: string) =>
    `Map for “${title}”: the countries it is about are outlined; the more initiatives name a country, the darker it is`,
  socialAltWorld: 'World map: the more initiatives name a country, the darker it is'
};

export type MetadataWords = typeof enMetadata;
