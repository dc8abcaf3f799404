import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { dateInitiative, newestRelease } from '#lib/catalogue/date-initiatives.ts';
import { loadCatalogue } from './catalogue.ts';
import { releases, writeData } from './catalogue.fixture.ts';
import { writeProblem } from './problem.ts';
import { readReleases } from './read-releases.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function read(yaml: string, ids = ['early-warning', 'coral-reefs']) {
  const folder = writeData({ 'releases.yaml': yaml });
  folders.push(folder);
  return readReleases(folder, ids);
}
const complaints = (yaml: string) => read(yaml).problems.map(writeProblem);

const later = (version: string, date: string, rest = '') =>
  `- version: ${version}
  date: ${date}
  changes: [{ en: One more., zh: 新增一项。 }]
${rest}`;

test('the catalogue has a release with a day', () => {
  expect(newestRelease(loadCatalogue().releases)).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
  });
});

test('an initiative is from the release that added it, and changed with the last that says so', () => {
  const { releases: all = [] } = read(
    later('1.2.0', '2025-09-01', '  changed: [early-warning]\n') +
      later('1.1.0', '2025-06-01', '  added: [coral-reefs]\n') +
      releases()
  );
  expect(dateInitiative('early-warning', all)).toMatchObject({
    published: { version: '1.0.0' },
    updated: { version: '1.2.0' }
  });
  expect(dateInitiative('coral-reefs', all)).toMatchObject({
    published: { version: '1.1.0', date: '2025-06-01' },
    updated: { version: '1.1.0' }
  });
});

test('a version that is none, and a day that is none, are named', () => {
  expect(complaints(releases((yaml) => yaml.replace('1.0.0', "'1.0'")))).toEqual([
    "[0].version: '1.0' is not a version; write three numbers such as 1.0.0"
  ]);
  expect(complaints(releases((yaml) => yaml.replace('2025-03-01', '2025-02-30')))).toEqual([
    expect.stringContaining('[0].date')
  ]);
});

test('releases stand newest first', () => {
  expect(complaints(releases() + later('1.1.0', '2025-06-01'))).toEqual([
    "[1].version: '1.1.0' is not below 1.0.0, which stands above it",
    "[1].date: '2025-06-01' is later than 2025-03-01 of the release above it"
  ]);
  expect(complaints(later('1.10.0', '2025-06-01') + later('1.9.0', '2025-06-01') + releases())).toEqual([]);
});

test('an initiative that there is not, and one that comes twice, are named', () => {
  expect(complaints(later('1.1.0', '2025-06-01', '  added: [coral-reef]\n') + releases())).toEqual([
    "[0].added[0]: 'coral-reef' is not an initiative; did you mean 'coral-reefs'?"
  ]);
  const twice = '  added: [coral-reefs]\n';
  expect(complaints(later('1.2.0', '2025-07-01', twice) + later('1.1.0', '2025-06-01', twice) + releases())).toEqual([
    "[0].added[0]: 'coral-reefs' was there before: release 1.1.0 names it"
  ]);
});

test('a catalogue without releases is refused', () => {
  expect(complaints('[]')).toEqual([expect.stringContaining('is empty; write the first release')]);
});
