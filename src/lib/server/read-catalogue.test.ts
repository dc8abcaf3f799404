import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { boxes, initiative, reworded, writeData } from './catalogue.fixture.ts';
import { writeProblem } from './problem.ts';
import { readCatalogue } from './read-catalogue.ts';
import { reportProblems } from './report-problems.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function read(files: Record<string, string>) {
  const folder = writeData(files);
  folders.push(folder);
  return readCatalogue(folder, boxes);
}

/** The report without the places, for one initiative called a. */
function sentences(change: (yaml: string) => string): string[] {
  const reading = read({ 'initiatives/a.yaml': initiative(change) });
  if (reading.status === 'read') return [];
  return reportProblems(reading.problems)
    .split('\n')
    .filter((line) => line.startsWith('  line'))
    .map((line) => line.replace(/^ {2}line \d+ {2}/, ''));
}

const swap = (from: string, to: string) => (yaml: string) => {
  expect(yaml).toContain(from);
  return yaml.replace(from, to);
};

test('a right catalogue is read: lists are never missing, countries are objects, the id is the file name', () => {
  const reading = read({ 'initiatives/sids-early-warning.yaml': initiative() });
  if (reading.status === 'refused') throw new Error(reportProblems(reading.problems));
  const [first] = reading.catalogue.initiatives;
  expect(first).toMatchObject({
    id: 'sids-early-warning',
    countries: [{ code: 'COK' }, { code: 'NIU', note: { en: 'Tracked a storm.' } }],
    hosts: [],
    donors: [],
    figures: [{ value: 6, as_of: '2024' }]
  });
});

const mistakes: [string, (yaml: string) => string, string][] = [
  [
    'a misspelt programme',
    swap('climate', 'climat'),
    "programme: 'climat' is not a programme; did you mean 'climate'?"
  ],
  ['a word like no other', swap('kind: project', 'kind: xyz'), "kind: 'xyz' is not a kind; it may be project, report"],
  [
    'a two-letter code',
    swap('COK', 'CK'),
    "countries[0]: 'CK' is a two-letter code; three letters are expected; did you mean 'COK' (Cook Islands)?"
  ],
  [
    'a two-letter code with a note',
    swap('code: NIU', 'code: NU'),
    "countries[1].code: 'NU' is a two-letter code; three letters are expected; did you mean 'NIU' (Niue)?"
  ],
  [
    'an unquoted NO',
    swap('COK', 'NO'),
    "countries[0]: 'NO' is read as true or false by many YAML programs; quote it or use the three-letter code NOR; did you mean 'NOR' (Norway)?"
  ],
  [
    'a number for a country',
    swap('COK', "'570'"),
    "countries[0]: '570' is not a country code; three capital letters of ISO 3166-1 are expected; did you mean 'NIU' (Niue)?"
  ],
  [
    'an old name of a country',
    swap('COK', 'Turkey'),
    "countries[0]: 'Turkey' is not a country code; three capital letters of ISO 3166-1 are expected; did you mean 'TUR' (Türkiye)?"
  ],
  [
    'two letters swapped',
    swap('COK', 'NUI'),
    "countries[0]: 'NUI' is not a country code of territories.yaml; did you mean 'NIU' (Niue)?"
  ],
  ['a country twice', swap('- COK', '- NIU'), "countries[1]: 'NIU' stands in the list twice; keep one"],
  [
    'a link twice',
    swap('[https://example.org/a]', '[https://example.org/a, https://example.org/a]'),
    "source.links[1]: 'https://example.org/a' stands in the list twice; keep one"
  ],
  [
    'a point in another country',
    swap('country: NIU', 'country: IRQ'),
    'places[0].at: [-169.92, -19.05] is more than 50 km outside Iraq (longitude comes first)'
  ],
  [
    'latitude before longitude',
    (yaml) => swap('country: NIU', 'country: IRQ')(swap('-169.92, -19.05', '35.47, 44.39')(yaml)),
    'places[0].at: [35.47, 44.39] looks like latitude and longitude are swapped; write [44.39, 35.47]'
  ],
  [
    'a latitude off the globe',
    swap('-19.05', '-91'),
    'places[0].at[1]: -91 is not a latitude; it must lie between -90 and 90 degrees'
  ],
  ['a figure without a unit', swap('unit: countries, ', ''), 'figures[0].unit: is missing'],
  ['a figure without a role', swap('role: result, ', ''), 'figures[0].role: is missing'],
  [
    'a number in quotes',
    swap('value: 6', "value: '6'"),
    "figures[0].value: '6' is not a number; write it as digits, without quotes, commas or units"
  ],
  ['a missing translation', swap(', zh: 小岛屿预警', ''), 'title.zh: is missing'],
  ['an empty translation', swap('zh: 小岛屿预警', 'zh: ""'), "title.zh: '' is empty"],
  ['a translation left open', swap('zh: 小岛屿预警', 'zh:'), 'title.zh: is empty'],
  [
    'a misspelt section',
    swap('支持社区应对气候变化', '支持社区对付气候变化'),
    "source.section: '支持社区对付气候变化' is not a section of the document; did you mean '支持社区应对气候变化'?"
  ],
  [
    'a section of another document',
    swap('支持社区应对气候变化', '往年'),
    "source.section: '往年' is a section of report-2023, not of report-2024"
  ],
  [
    'an unknown document',
    swap('report-2024', 'report-2042'),
    "source.document: 'report-2042' is not a document of sources.yaml; did you mean 'report-2024'?"
  ],
  [
    'a misspelt field',
    swap('programme:', 'program:'),
    "program: there is no field 'program'; did you mean 'programme'?"
  ],
  [
    'a misspelt field of a figure',
    swap('as_of', 'asof'),
    "figures[0].asof: there is no field 'asof'; did you mean 'as_of'?"
  ],
  [
    'a misspelt field of a country',
    swap('note:', 'notes:'),
    "countries[1].notes: there is no field 'notes'; did you mean 'note'?"
  ],
  [
    'a long title',
    swap('小岛屿预警', '岛'.repeat(81)),
    `title.zh: '${'岛'.repeat(57)}…' is 81 characters long; at most 80 are allowed`
  ],
  [
    'HTML',
    swap('Systems are', '<b>Systems</b> are'),
    "summary.en: '<b>Systems</b> are being set up.' holds HTML; write plain text"
  ],
  [
    'a character that turns the writing direction',
    swap('{ en: Systems are being set up.', '{ en: "Systems \\u202eare"'),
    "summary.en: 'Systems \\u202eare' holds an invisible character (U+202E); delete it"
  ],
  [
    'a link that is code',
    swap('https://example.org/a', "'javascript:alert(1)'"),
    "source.links[0]: 'javascript:alert(1)' is not a web address; it must begin with https:// or http://"
  ],
  ['a date in words', swap('2024-05', 'May 2024'), "date: 'May 2024' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD"],
  ['a day that never was', swap('2024-05', '2023-02-29'), "date: '2023-02-29' is not a day of the calendar"],
  [
    'a reach below the countries named',
    swap('countries: 6', 'countries: 1'),
    'reach.countries: 1 is smaller than the 2 countries named'
  ],
  ['an anchor', swap('kind: project', 'kind: &k project'), "kind: '&k' is an anchor; delete it"],
  ['a tag', swap('kind: project', 'kind: !!str project'), "kind: '!!str' is a tag; delete it"],
  ['a field twice', swap('kind: project', 'kind: project\nkind: report'), 'kind: stands twice; keep one'],
  [
    'a truth word for a text',
    swap('en: Tracked a storm.', 'en: Yes'),
    "countries[1].note.en: 'Yes' without quotes is read as true or false by many YAML programs; quote it"
  ],
  [
    'a text where a list stands',
    swap('[gef]', 'gef'),
    "mechanism: 'gef' is not a list; write [one, two] or one line each, beginning with a hyphen"
  ]
];

describe('a mistake is told in a sentence', () => {
  test.each(mistakes)('%s', (_, change, sentence) => {
    expect(sentences(change)).toContain(sentence);
  });
});

test('an alias and a merge key are refused', () => {
  const told = sentences(swap('kind: project', 'kind: &k project\npartners: [*k]\n<<: { date: 2024 }'));
  expect(told).toContain("partners[0]: '*k' is an alias; write the value out");
  expect(told).toContain("<<: '<<' is a merge key; write the fields out");
});

test('every mistake of every file is told at once, by file and line, with a count', () => {
  const reading = read({
    'initiatives/Big_File.yaml': initiative((yaml) => reworded(swap('value: 6', 'value: 7')(yaml))),
    'initiatives/a.yaml': initiative((yaml) => swap('COK', 'CK')(swap('climate', 'climat')(yaml))),
    'initiatives/huge.yaml': `# ${'x'.repeat(40_000)}`,
    'initiatives/notes.txt': 'not data',
    'initiatives/open.yaml': 'title: { en: "never closed'
  });
  expect(reading.status === 'refused' && reportProblems(reading.problems)).toBe(`data/initiatives/Big_File.yaml
  line 1  'Big_File' is not an id; the file is named in lower case words joined by hyphens; did you mean 'big-file.yaml'?

data/initiatives/a.yaml
  line 1  programme: 'climat' is not a programme; did you mean 'climate'?
  line 8  countries[0]: 'CK' is a two-letter code; three letters are expected; did you mean 'COK' (Cook Islands)?

data/initiatives/huge.yaml
  line 1  this file is larger than 32 kB (39 kB)

data/initiatives/notes.txt
  line 1  only files that end in .yaml belong into initiatives/

data/initiatives/open.yaml
  line 1  is not valid YAML: Missing closing "quote
  line 1  is not valid YAML: Flow map in block collection must be sufficiently indented and end with a }

7 problems in 5 files.`);
});

test('the same figure in two initiatives is told where it stands the second time', () => {
  const reading = read({ 'initiatives/a.yaml': initiative(), 'initiatives/b.yaml': initiative(reworded) });
  expect(reading).toMatchObject({
    status: 'refused',
    problems: [
      { file: 'initiatives/b.yaml', line: 17, says: expect.stringContaining('figures[0] of initiatives/a.yaml') }
    ]
  });
});

describe('two initiatives of one section are told apart by title and summary', () => {
  const copyOf = (change: (yaml: string) => string) => {
    const b = initiative((yaml) => change(swap('value: 6', 'value: 7')(yaml)));
    const reading = read({ 'initiatives/a.yaml': initiative(), 'initiatives/b.yaml': b });
    return reading.status === 'refused' ? reading.problems.map(writeProblem) : [];
  };

  test('a copied file is told every text that was left as it was', () => {
    const told = copyOf((yaml) => yaml);
    expect(told).toHaveLength(4);
    expect(told).toContain(
      "title.en: 'Early warning for small islands' is the same as title.en of initiatives/a.yaml, which stands under the same section; say what is different"
    );
  });

  test('one language is enough, whatever its capitals', () => {
    const told = copyOf((yaml) => swap('风暴预警', '小岛屿预警')(reworded(yaml)));
    expect(told).toEqual([expect.stringMatching(/^title\.zh: '小岛屿预警' is the same as title\.zh of /)]);
    expect(copyOf((yaml) => swap('Warning of storms', 'EARLY warning for small islands')(reworded(yaml)))).toHaveLength(
      1
    );
  });

  test('under another section the same words may stand', () => {
    expect(copyOf(swap('支持社区应对气候变化', '保护自然世界'))).toEqual([]);
  });
});

test('a broken vocabulary is told before any initiative is held against it', () => {
  const reading = read({ 'sources.yaml': 'report-2024: {}', 'initiatives/a.yaml': initiative() });
  expect(reading.status === 'refused' && reading.problems.map(({ file }) => file)).not.toContain('initiatives/a.yaml');
});
