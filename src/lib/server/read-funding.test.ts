import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { boxes, funding, initiative, writeData } from './catalogue.fixture.ts';
import { loadCatalogue } from './catalogue.ts';
import { readCatalogue } from './read-catalogue.ts';
import { reportProblems } from './report-problems.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function read(files: Record<string, string>) {
  const folder = writeData(files);
  folders.push(folder);
  return readCatalogue(folder, boxes);
}

const swap = (from: string, to: string) => (yaml: string) => {
  expect(yaml).toContain(from);
  return yaml.replace(from, to);
};

/** The report for a changed funding.yaml, without the places. */
function sentences(change: (yaml: string) => string): string[] {
  const reading = read({ 'funding.yaml': funding(change) });
  if (reading.status === 'read') return [];
  return reportProblems(reading.problems)
    .split('\n')
    .filter((line) => line.startsWith('  line'))
    .map((line) => line.replace(/^ {2}line \d+ {2}/, ''));
}

test('a right file is read: codes, names, amounts in millions', () => {
  const reading = read({});
  if (reading.status === 'refused') throw new Error(reportProblems(reading.problems));
  expect(reading.catalogue.funding).toMatchObject({
    source: { links: [] },
    environment_fund: { largest: [{ contributor: 'NOR', amount: 12.2 }, { contributor: 'TUR' }], other: ['TUR'] },
    earmarked: { largest: [{ contributor: { en: 'Agencies', zh: '机构' }, note: 'agencies' }, { contributor: 'NOR' }] }
  });
});

const mistakes: [string, (yaml: string) => string, string[]][] = [
  ['a sum that is not the list', swap('contributed: 3', 'contributed: 4'), ['environment_fund.members.contributed: 4 is not right: full_share and other make 3', 'environment_fund.members.all: 5 is not right: contributed and none make 6']],
  ['a whole that is not the sum of its parts', swap('all: 5', 'all: 6'), ['environment_fund.members.all: 6 is not right: contributed and none make 5']],
  ['a list that is shorter than its number', swap('[NOR, IRQ]', '[NOR]'), ['environment_fund.members.full_share: 2 is not right: the list full_share names 1']],
  ['a list that is longer than its number', swap('[TUR]', '[TUR, COK]'), ['environment_fund.members.other: 1 is not right: the list other names 2']],
  ['a country in both lists', swap('other: [TUR]', 'other: [IRQ]'), ["environment_fund.other[0]: 'IRQ' stands in full_share as well; keep one", "environment_fund.largest[1].contributor: 'TUR' stands neither in full_share nor in other"]],
  ['a country twice in a list', swap('[NOR, IRQ]', '[NOR, NOR]'), ["environment_fund.full_share[1]: 'NOR' stands in the list twice; keep one"]],
  ['a contributor twice', swap('contributor: TUR', 'contributor: NOR'), ['environment_fund.largest[1]: {"contributor":"NOR","amount":1.4} names a contributor that stands in the list twice; keep one']],
  ['a two-letter code', swap('IRQ', 'IQ'), ["environment_fund.full_share[1]: 'IQ' is a two-letter code; three letters are expected; did you mean 'IRQ' (Iraq)?"]],
  ['an unquoted NO', swap('IRQ', 'NO'), ["environment_fund.full_share[1]: 'NO' is read as true or false by many YAML programs; quote it or use the three-letter code NOR; did you mean 'NOR' (Norway)?"]],
  ['a name for a code', swap('contributor: TUR', 'contributor: Turkey'), ["environment_fund.largest[1].contributor: 'Turkey' is not a country code; three capital letters of ISO 3166-1 are expected; did you mean 'TUR' (Türkiye)?"]],
  ['a name without a translation', swap(', zh: 机构 }', ' }'), ['earmarked.largest[0].contributor.zh: is missing']],
  ['dollars for millions of dollars', swap('12.2', '12200000'), ['environment_fund.largest[0].amount: 12200000 is not an amount in millions of US dollars']],
  ['an amount in quotes', swap('12.2', "'12.2'"), ["environment_fund.largest[0].amount: '12.2' is not a number; write it as digits, without quotes, commas or units"]],
  ['a note that is not there', swap('note: agencies', 'note: agency'), ["earmarked.largest[0].note: 'agency' is not one of the notes of this file"]],
  ['a misspelt field', swap('full_share: [', 'fullshare: ['), ['environment_fund.full_share: is missing', "environment_fund.fullshare: there is no field 'fullshare'; did you mean 'full_share'?"]],
  ['a section of another document', swap('保护自然世界', '往年'), ["source.section: '往年' is a section of report-2023, not of report-2024"]]
]; // prettier-ignore

describe('a mistake is told in a sentence', () => {
  test.each(mistakes)('%s', (_, change, told) => {
    expect(sentences(change).toSorted()).toEqual(told.toSorted());
  });
});

test('its mistakes are told together with those of the initiatives, by line', () => {
  const reading = read({
    'funding.yaml': funding(swap('all: 5', 'all: 6')),
    'initiatives/a.yaml': initiative(swap('COK', 'CK'))
  });
  expect(reading).toMatchObject({
    status: 'refused',
    problems: [
      { file: 'funding.yaml', line: 5 },
      { file: 'initiatives/a.yaml', line: 8 }
    ]
  });
});

test('a file that cannot be read as YAML is told like any other', () => {
  expect(sentences(() => 'year: "never closed')).toContain('is not valid YAML: Missing closing "quote');
});

test('the report: 59 gave their full share, 35 something else, 99 nothing', () => {
  const { environment_fund, earmarked } = loadCatalogue().funding;
  expect(environment_fund.members).toEqual({ all: 193, contributed: 94, full_share: 59, other: 35, none: 99 });
  expect([environment_fund.largest.length, earmarked.largest.length]).toEqual([15, 15]);
});
