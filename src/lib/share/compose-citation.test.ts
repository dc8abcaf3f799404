import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { today } from '#lib/messages/format-date.ts';
import { escapeTex, writeBibtex, writeCsl, type Cited } from './compose-citation.ts';

const cited: Cited = {
  site: 'Groundwork',
  title: 'Niue',
  link: 'https://example.org/zh/country/NIU/?programme=climate#4/-19/-170',
  language: 'zh',
  released: '2024-11-30',
  accessed: '2026-02-03'
};

/** How deep braces stand open after each character, those that TeX is told to print left out. */
function depths(tex: string): number[] {
  let depth = 0;
  return [...tex.replace(/\\\\|\\[{}]/g, '')].map((sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0));
}

describe('a citation', () => {
  test('in BibTeX has title, address and both dates', () => {
    expect(writeBibtex(cited)).toBe(`@online{groundwork-zh-country-NIU,
  title = {{Niue}},
  author = {{Groundwork}},
  date = {2024-11-30},
  url = {https://example.org/zh/country/NIU/?programme=climate#4/-19/-170},
  urldate = {2026-02-03},
  langid = {chinese}
}`);
  });

  test('in CSL-JSON holds any title as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const [entry] = JSON.parse(writeCsl({ ...cited, title })) as [Record<string, unknown>];
        expect(entry.title).toBe(title);
        expect(entry.accessed).toEqual({ 'date-parts': [[2026, 2, 3]] });
      })
    );
  });

  test('in BibTeX ends where it should, whatever the title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}\\%#"@,\n~^$&_aé中') }), (title) => {
        const all = depths(writeBibtex({ ...cited, title }));
        expect(Math.min(...all)).toBe(0);
        expect(all.at(-1)).toBe(0);
        expect(all.slice(8, -1)).not.toContain(0);
        expect(escapeTex(title)).not.toContain('\n');
      })
    );
  });
});

test('today is the day of the reader’s own clock', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
