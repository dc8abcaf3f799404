import type { Members } from '#lib/catalogue/described-funding.ts';
import { plural, writeNumber } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });
const write = (n: number) => writeNumber('en', n);

/** The words of the tables and of the page of who pays, in English. */
export const enTables = {
  sortHint: 'Buttons in the headers sort the table.',
  countriesLead: (named: number, all: number) =>
    `The map as a table. The report names ${write(named)} of ${count(all, '# country or area', '# countries and areas')}.`,
  linksTo: (links: number, countries: number) =>
    `${count(links, '# link', '# links')} to ${count(countries, '# country', '# countries')}.`,
  groupsShort: { sids: 'SIDS', ldc: 'LDC', lldc: 'LLDC' } as Record<string, string>,
  keyOf: (short: string, name: string) => `${short}: ${name.toLowerCase()}`,
  noRegion: 'in none of UNEP’s regions',
  countriesCaption: 'Named in the report, with the number of initiatives',
  countriesCaptionFiltered: 'Named in the report, with the number of initiatives under the filters',
  unnamedSummary: (n: number) =>
    count(n, '# country or area is not named in this source', '# countries and areas are not named in this source'),
  columnCountry: 'Country or area',
  columnRegion: 'Region and groups',
  columnInitiatives: 'Initiatives',
  initiativesLead:
    '“5 of 60” means that the report speaks of 60 countries and names five of them. A dash means that it gives none.',
  columnTitle: 'Initiative',
  columnProgramme: 'Programme',
  columnKind: 'Kind',
  columnDate: 'Date',
  columnCountries: 'Countries named',
  namedOf: (named: number, claim: string) => `${write(named)} of ${claim}`,
  notGiven: 'not given',
  fundingLead: (year: number) => `The money UNEP received in ${year}, as far as its annual report says who gave it.`,
  fundingCaution:
    'Giving is not the same as taking part. What a country paid says nothing about where the work is done, and no country is counted among an initiative’s countries for having paid.',
  environmentFund: 'The Environment Fund',
  environmentFundAbout:
    'UNEP’s core fund. Member states pay into it, and do not say what their money is to be spent on.',
  fundingMembers: ({ all, contributed, fullShare, other, none }: Members) =>
    `Of ${write(all)} member states, ${write(contributed)} paid into it: ${write(fullShare)} their full share, ${write(other)} another amount. The other ${write(none)} paid nothing.`,
  fundingUndisclosed: 'The report gives amounts for the largest only.',
  largest: (n: number) => count(n, 'The largest', 'The # largest'),
  fullShare: (n: number) => count(n, '# paid its full share', '# paid their full share'),
  otherShare: (n: number) => count(n, '# paid another amount', '# paid another amount'),
  earmarkedFunds: 'Earmarked funds',
  earmarkedAbout:
    'Money for purposes that the giver has chosen. The report lists the largest contributors, who need not be countries.',
  fundingScale: 'These bars are drawn to a smaller scale than those of the Environment Fund.',
  fundingRemarks: 'What the report adds',
  fundingOnMap:
    'The map is coloured by payments into the Environment Fund, because that list is complete. Earmarked money is known for the largest givers alone.'
};

export type TableWords = typeof enTables;
