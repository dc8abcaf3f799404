import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** The words of the page of the data, in English. */
export const enData = {
  lead: 'All that this map knows can be taken away: as a file, by a program, or as a feed.',
  attribution: 'Groundwork, an independent reading of UNEP’s annual report for 2024; not a UN product.',
  view: 'What you see now',
  viewHint: 'Filter or search first, and you can take away just what is left.',
  saved: (name: string) => `Saved as ${name}`,
  writing: 'Writing the file…',
  failed: 'The file could not be made. Check the connection and try again.',
  whole: 'The whole catalogue',
  wholeAbout: (n: number, version: string, date: string) =>
    `${count(n, '# initiative', '# initiatives')}, release ${version} of ${date}, in English and Chinese.`,
  other: 'Show the other tables',
  files: {
    xlsx: { name: 'Excel', about: 'Every table as a sheet of one workbook.' },
    initiatives: {
      name: 'CSV: initiatives',
      about: 'One a row, with title, summary, programme, countries and source.'
    },
    links: { name: 'CSV: initiatives by country', about: 'Which initiative names which country, a pair a row.' },
    json: { name: 'JSON', about: 'The initiatives with their figures, as the API has them.' },
    geojson: { name: 'GeoJSON', about: 'The places of the work, and a label point for each country named.' },
    iati: { name: 'IATI 2.03', about: 'XML for programs that read aid data.' },
    package: { name: 'Data Package', about: 'Every table as CSV with a description of its columns, in a zip archive.' },
    // these say themselves what they are about
    figures: { name: 'CSV: figures', about: '' },
    places: { name: 'CSV: places', about: '' },
    territories: { name: 'CSV: countries and areas', about: '' },
    funding: { name: 'CSV: funding', about: '' },
    vocabulary: { name: 'CSV: vocabulary', about: '' }
  } as Record<string, { name: string; about: string }>,
  cite: 'How to cite',
  citation: (version: string, date: string) =>
    `Groundwork: what UNEP did in 2024, country by country. Release ${version}, ${date}. Read from the UNEP Annual Report 2024. CC BY 4.0.`,
  dictionary: 'Dictionary',
  dictionaryLead: 'What each column means. JSON and the API use the same names; there, lists are lists.',
  rows: (n: number) => count(n, '# row', '# rows'),
  types: { string: 'text', number: 'number', integer: 'whole number', date: 'day' } as Record<string, string>,
  releases: 'Releases',
  examples: {
    all: 'Every initiative',
    one: 'One initiative',
    country: 'In JavaScript: what names Niue',
    names: 'In Python: countries and areas as a table'
  }
};

export type DataWords = typeof enData;
