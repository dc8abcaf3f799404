import { expect, test } from 'vitest';
import { loadCatalogue } from './catalogue.ts';
import { describeFunding } from './describe-funding.ts';

test('every note of the report stands somewhere on the page, once', () => {
  const { environmentFund, earmarked, aboutFullShare, remarks } = describeFunding('zh');
  const beside = [...environmentFund, ...earmarked].map(({ note }) => note).filter(Boolean);
  const notes = Object.values(loadCatalogue().funding.notes).map(({ zh }) => zh);
  expect([...beside, aboutFullShare, ...remarks].toSorted()).toEqual(notes.toSorted());
});

test('a country is its code, anyone else a name in the language of the page', () => {
  expect(
    describeFunding('zh')
      .earmarked.slice(0, 2)
      .map(({ by }) => by)
  ).toEqual([{ name: '联合国机构' }, { code: 'DEU' }]);
});

test('every member state that paid is in one of the two lists', () => {
  const { fullShare, other, members } = describeFunding('en');
  expect(new Set([...fullShare, ...other]).size).toBe(members.contributed);
});
