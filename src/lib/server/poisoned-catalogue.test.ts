import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyData } from './catalogue.fixture.ts';
import { writeProblem, type Problem } from './problem.ts';
import { readCatalogue } from './read-catalogue.ts';
import { reportProblems } from './report-problems.ts';

// The catalogue as it is, ten of its files spoilt in ten ways, goes through the door.

interface Poison {
  mistake: string;
  file: string;
  /** What stands in the file, and what is written instead. */
  swap: [from: string, to: string];
  sentence: string;
  /** Something of the line the editor is sent to; what was written instead, unless given. */
  line?: string;
}

const poisons: Poison[] = [
  {
    mistake: 'a wrong code',
    file: 'colombia-e-buses',
    swap: ['code: COL', 'code: CLO'],
    sentence: "countries[0].code: 'CLO' is not a country code of territories.yaml; did you mean 'COL' (Colombia)?"
  },
  {
    mistake: 'a duplicate country',
    file: 'sids-early-warning',
    swap: ['- TUV', '- COK'],
    sentence: "countries[5]: 'COK' stands in the list twice; keep one"
  },
  {
    mistake: 'swapped coordinates',
    file: 'kirkuk-debris-recycling-system',
    swap: ['[44.39, 35.47]', '[35.47, 44.39]'],
    sentence: 'places[0].at: [35.47, 44.39] looks like latitude and longitude are swapped; write [44.39, 35.47]'
  },
  {
    mistake: 'a link that is code',
    file: 'methane-leak-alerts',
    swap: ['https://methanedata.azurewebsites.net/welcome', "'javascript:alert(1)'"],
    sentence: "source.links[0]: 'javascript:alert(1)' is not a web address; it must begin with https:// or http://"
  },
  {
    mistake: 'HTML in a title',
    file: 'mexico-crab-nurseries',
    swap: ['King crabs raised', '<b>King crabs</b> raised'],
    sentence: "title.en: '<b>King crabs</b> raised against reef algae in Mexico' holds HTML; write plain text"
  },
  {
    mistake: 'a figure that stands in another file',
    file: 'navigating-new-horizons',
    swap: [
      'figures:\n',
      'figures:\n  - { value: 750000, unit: people, role: expected, of: { en: To have a more secure water supply, zh: 受益 } }\n'
    ],
    sentence:
      'figures[0]: 750000 people is the same figure as figures[1] of initiatives/jordan-water-security.yaml; keep it where the source has it',
    line: 'value: 750000'
  },
  {
    mistake: 'an unknown programme',
    file: 'strata-platform',
    swap: ['programme: digital', 'programme: digitel'],
    sentence: "programme: 'digitel' is not a programme; did you mean 'digital'?"
  },
  {
    mistake: 'a wrong unit',
    file: 'thailand-crab-refuge',
    swap: ['unit: hectares', 'unit: hectare'],
    sentence: "figures[0].unit: 'hectare' is not a unit; did you mean 'hectares'?"
  },
  {
    mistake: 'a section that does not exist',
    file: 'un-redd-sumatra',
    swap: ['为低碳未来融资', '为低碳将来融资'],
    sentence: "source.section: '为低碳将来融资' is not a section of the document; did you mean '为低碳未来融资'?"
  },
  {
    mistake: 'a missing language',
    file: 'yaounde-air-sensors',
    swap: ['  zh: 追踪雅温得空气污染来源\n', ''],
    sentence: 'title.zh: is missing',
    line: 'title:'
  }
];

const nameOf = ({ file }: Poison) => `initiatives/${file}.yaml`;

let folder: string;
let problems: Problem[];

beforeAll(() => {
  const changes = poisons.map((poison) => [nameOf(poison), swapOnce(poison)] as const);
  folder = copyData(join(process.cwd(), 'data'), Object.fromEntries(changes));
  const reading = readCatalogue(folder);
  problems = reading.status === 'refused' ? reading.problems : [];
});
afterAll(() => rmSync(folder, { recursive: true }));

function swapOnce({ swap: [from, to], file }: Poison) {
  return (yaml: string) => {
    if (!yaml.includes(from)) throw new Error(`${file} no longer says "${from}": poison it another way`);
    return yaml.replace(from, to);
  };
}

test('ten files poisoned in ten ways give ten errors, one a file', () => {
  expect(poisons).toHaveLength(10);
  expect(problems.map(({ file }) => file).sort()).toEqual(poisons.map(nameOf).sort());
  expect(reportProblems(problems)).toMatch(/\n10 problems in 10 files\.$/);
});

describe('each says what is wrong, where, and what was meant', () => {
  test.each(poisons)('$mistake', (poison) => {
    const own = problems.filter(({ file }) => file === nameOf(poison));
    expect(own.map(writeProblem)).toEqual([poison.sentence]);
    const lines = readFileSync(join(folder, nameOf(poison)), 'utf8').split('\n');
    expect(lines[(own[0]?.line ?? 0) - 1]).toContain(poison.line ?? poison.swap[1]);
  });
});
