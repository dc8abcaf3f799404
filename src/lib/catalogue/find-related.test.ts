import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEntries, entry } from './index-entry.fixture.ts';
import { findRelated } from './find-related.ts';

const told = (...given: Parameters<typeof findRelated>) =>
  findRelated(...given).map(({ entry: { id }, relation }) => `${id} by ${relation.by}`);

test('reasons come in order: the same whole, mechanism, country, area', () => {
  const one = entry('one', { partOf: 'whole', mechanism: ['gef'], countries: ['COL'], regions: ['sahel'] });
  const entries = [
    entry('area', { regions: ['sahel'] }),
    entry('elsewhere', { countries: ['COL'], programme: 'nature' }),
    entry('country', { countries: ['COL'] }),
    entry('mechanism', { mechanism: ['gef'] }),
    entry('sibling', { partOf: 'whole' }),
    one
  ];
  expect(told(one, entries)).toEqual([
    'sibling by whole',
    'mechanism by mechanism',
    'country by country',
    'elsewhere by country',
    'area by area'
  ]);
});

test('the more countries are shared, the nearer; each is told once', () => {
  const one = entry('one', { countries: ['COL', 'NIU', 'COL'] });
  const related = findRelated(one, [entry('a', { countries: ['COL'] }), entry('b', { countries: ['NIU', 'COL'] })]);
  expect(related.map(({ entry: { id } }) => id)).toEqual(['b', 'a']);
  expect(related[0]?.relation).toEqual({ by: 'country', codes: ['COL', 'NIU'] });
});

test('a thing of the same kind stands in only where little else does', () => {
  const same = ['c', 'd', 'e', 'f'].map((id) => entry(id, { kind: 'report' }));
  const one = entry('one', { kind: 'report', countries: ['COL'] });
  expect(told(one, [...same, entry('b', { countries: ['COL'] })])).toEqual(['b by country', 'c by kind', 'd by kind']);
});

test('whatever the catalogue: at most five, never itself, its whole or its parts', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      for (const one of entries) {
        const found = findRelated(one, entries).map((related) => related.entry);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(found).not.toContain(one);
        expect(new Set(found).size).toBe(found.length);
      }
    })
  );
  const whole = entry('whole', { countries: ['COL'] });
  const part = entry('part', { partOf: 'whole', countries: ['COL'] });
  expect(told(whole, [whole, part])).toEqual([]);
  expect(told(part, [whole, part])).toEqual([]);
});
