import { expect, test } from 'vitest';
import { sortRequest } from './sort-request.ts';

const sort = (path: string, root = '/') => sortRequest(path, root).asked;

test('every address of a view is a page, also a wrong one', () => {
  for (const path of [
    '/',
    '/zh/',
    '/country/NIU/',
    '/zh/initiative/sids-early-warning/',
    '/data/',
    '/country/niu',
    '/x'
  ])
    expect(sort(path), path).toBe('page');
});

test('an embed is left alone in every language, with all it asks for', () => {
  for (const path of ['/embed/', '/zh/embed/', '/embed', '/embed/__data.json']) expect(sort(path), path).toBe('other');
});

test('what a page fetches beside its HTML is told from downloads and from files that never change', () => {
  expect(sort('/country/NIU/__data.json')).toBe('data');
  expect(sort('/__data.json')).toBe('data');
  expect(sort('/_app/immutable/chunks/B1.js')).toBe('lasting');
  expect(sort('/catalogue/en.005774201b84.json')).toBe('lasting');
  for (const path of ['/data/initiatives.csv', '/api/v1/', '/feed.xml', '/_app/version.json', '/icon.svg'])
    expect(sort(path), path).toBe('file');
});

test('below a base path the same holds, and the rest of the host is not ours', () => {
  expect(sortRequest('/groundwork/country/NIU/__data.json', '/groundwork/')).toEqual({
    asked: 'data',
    rest: 'country/NIU/__data.json'
  });
  expect(sort('/groundwork/embed/', '/groundwork/')).toBe('other');
  expect(sort('/groundworks/', '/groundwork/')).toBe('other');
  expect(sort('/', '/groundwork/')).toBe('other');
});
