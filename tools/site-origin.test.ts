import { expect, test } from 'vitest';
import { toSiteOrigin } from './site-origin.ts';

test('a build that is told no origin has none', () => {
  expect(toSiteOrigin(undefined)).toBe('');
  expect(toSiteOrigin(' ')).toBe('');
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['HTTPS://Example.org:443', 'https://example.org'],
  ['http://localhost:4173', 'http://localhost:4173']
])('%s is the origin %s', (setting, origin) => {
  expect(toSiteOrigin(setting)).toBe(origin);
});

test.each(['example.org', '//example.org', 'https:example.org', 'ftp://example.org', 'https://'])(
  '%s is refused with an example of what is meant',
  (setting) => {
    expect(() => toSiteOrigin(setting)).toThrow('such as https://example.org');
  }
);

test.each([
  'https://example.org/groundwork',
  'https://example.org?a',
  'https://example.org/#a',
  'https://me@example.org'
])('%s is refused with the part of it that would do', (setting) => {
  expect(() => toSiteOrigin(setting)).toThrow('alone: https://example.org. A path belongs into BASE_PATH.');
});
