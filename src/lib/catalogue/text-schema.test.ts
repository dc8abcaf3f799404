import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { date, link, shortText, text, year } from './text-schema.ts';

/** What a schema says is wrong with a value; '' where it takes it. */
const fault = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).issues?.[0].message ?? '';

describe('a text', () => {
  test('is told which invisible character it holds, by its number', () => {
    expect(fault(text, 'Niue\u200b')).toBe('holds an invisible character (U+200B); delete it');
    expect(fault(text, 'Niue\u00adis')).toBe('holds an invisible character (U+00AD); delete it');
    expect(fault(text, 'One\ntwo')).toBe('has a line break; write one paragraph');
  });

  test('may be as long as is allowed, counted in letters and not in code units', () => {
    expect(fault(shortText(3), '𠀀𠀀𠀀')).toBe('');
    expect(fault(shortText(3), '𠀀𠀀𠀀𠀀')).toBe('is 4 characters long; at most 3 are allowed');
  });
});

describe('a link', () => {
  test.each([
    'https://www.unep.org/',
    'http://example.org',
    'HTTPS://example.org/a%20b?c=%C3%A9#d',
    'https://联合国.example/页#节'
  ])('%s can be followed', (value) => {
    expect(fault(link, value)).toBe('');
  });

  test.each(['', 'example.org', 'ftp://example.org', 'https:///a', 'see https://example.org', 'https://exa mple.org'])(
    '"%s" is no web address',
    (value) => {
      expect(fault(link, value)).toBe('is not a web address; it must begin with https:// or http://');
    }
  );

  test.each([
    'https://example.org/100%',
    'https://example.org/%zz',
    'https://example.org/%2',
    'https://example.org/#a#b'
  ])('%s would stop a strict reader of the exports', (value) => {
    expect(fault(link, value)).toBe('is not a web address; write % as %25, and a second # as %23');
  });
});

describe('a date', () => {
  test.each([2024, '2024', '2024-11', '2024-02-29'])('%s is as precise as it is known', (value) => {
    expect(v.parse(date, value)).toBe(String(value));
  });

  test.each(['2023-02-29', '2024-13', '2024-00-01', '2024-11-31'])('%s is not in the calendar', (value) => {
    expect(fault(date, value)).toBe('is not a day of the calendar');
  });

  test.each(['', '24', '2024-1', '2024-11-3', '12024', 'in 2024'])('"%s" is none', (value) => {
    expect(fault(date, value)).toBe('is not a date; write YYYY, YYYY-MM or YYYY-MM-DD');
  });
});

describe('a year', () => {
  test.each([1800, 2024, 2200])('may be %i', (value) => {
    expect(fault(year, value)).toBe('');
  });

  test.each([1799, 2201, 2024.5, Infinity])('is never %d', (value) => {
    expect(fault(year, value)).not.toBe('');
  });
});
