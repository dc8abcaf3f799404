import { expect, test } from 'vitest';
import { buildDownloads } from '#lib/server/build-downloads.ts';
import { buildIndex } from '#lib/server/build-index.ts';
import { describeInitiative } from '#lib/server/describe-initiative.ts';
import { listDocuments } from '#lib/server/list-documents.ts';
import { composeDataset, composeInitiative, composePlace, composeTrail } from './compose-linked-data.ts';

const { catalogue, territories } = buildIndex('en');
const page = { name: 'A page', url: '/page/', description: 'What it says.' };

function compose(id: string, places = [{ name: 'Brazil', url: '/country/BRA/' }]) {
  const listed = catalogue.initiatives.find((initiative) => initiative.id === id);
  const described = describeInitiative(id, 'en');
  if (!listed || !described) throw new Error(`There is no initiative ${id}.`);
  return composeInitiative(page, listed, places, described.source);
}

test('a project serves the countries it names, an event happens where it is held', () => {
  const brazil = { '@type': 'Place', name: 'Brazil', url: '/country/BRA/' };
  expect(compose('sids-early-warning')).toMatchObject({ '@type': 'Project', areaServed: [brazil] });
  expect(compose('world-environment-day-2024')).toMatchObject({
    '@type': 'Event',
    startDate: '2024-06-05',
    location: [brazil]
  });
});

test('an initiative that names no country says nothing about where', () => {
  expect(compose('sids-early-warning', [])).not.toHaveProperty('areaServed');
});

test('a kind without a word at schema.org is a thing, and nowhere', () => {
  expect(compose('world-restoration-flagships')).toMatchObject({ '@type': 'Thing' });
  expect(Object.keys(compose('world-restoration-flagships'))).toEqual([
    '@type',
    'name',
    'url',
    'description',
    'subjectOf'
  ]);
});

test('no territory is called a country', () => {
  for (const territory of territories) expect(composePlace(page, territory, undefined)['@type']).toBe('Place');
});

test('the data cover the years of the documents, are of a release, and can be had as each file', async () => {
  const files = (await buildDownloads()).map((file) => ({
    ...file,
    href: `/data/${file.name}`,
    bytes: file.bytes.length
  }));
  const { release } = catalogue;
  const dataset = composeDataset(page, {
    language: 'en',
    keywords: [],
    release,
    documents: listDocuments('en'),
    files
  });
  expect(dataset).toMatchObject({
    temporalCoverage: '2024',
    version: release.version,
    datePublished: release.date,
    isBasedOn: [{ inLanguage: 'zh' }]
  });
  expect(dataset.distribution).toHaveLength(files.length);
  expect(dataset.distribution).toContainEqual({
    '@type': 'DataDownload',
    name: `groundwork-unep-2024-initiatives-v${release.version}.csv`,
    encodingFormat: 'text/csv',
    contentUrl: `/data/groundwork-unep-2024-initiatives-v${release.version}.csv`,
    contentSize: expect.stringMatching(/^\d+ B$/)
  });
});

test('a trail counts from one', () => {
  const steps = [
    { name: 'World', url: '/' },
    { name: 'Niue', url: '/country/NIU/' }
  ];
  expect(composeTrail(steps)).toMatchObject({ itemListElement: [{ position: 1 }, { position: 2, name: 'Niue' }] });
});
