import { readFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nameLanguages, territoriesSchema, territoryGroups, unepRegions } from './territory-schema.ts';

const { territories, labels, boundaries } = v.parse(
  territoriesSchema,
  parse(readFileSync('data/territories.yaml', 'utf8'))
);
const entries = Object.entries(territories);
const codesOf = (wanted: (territory: (typeof entries)[number][1]) => boolean) =>
  entries.filter(([, territory]) => wanted(territory)).map(([code]) => code);

/** ISO 3166-1 has a code for Taiwan, the independent list has one for Kosovo; neither is an entry of the UN's lists. */
const joinedByPolicy = ['TWN', 'XKK'];

describe('codes', () => {
  it('are all of ISO 3166-1, as an independent list has them', () => {
    const listed = Object.keys(countries.getAlpha3Codes()).filter((code) => !joinedByPolicy.includes(code));
    expect(Object.keys(territories)).toEqual(listed.sort());
  });

  it.each(entries)('of %s agree with an independent list', (code, { alpha2, m49 }) => {
    expect(alpha2).toBe(countries.alpha3ToAlpha2(code));
    expect(m49).toBe(countries.alpha3ToNumeric(code));
  });

  it('are those of the table wherever one entry speaks of another', () => {
    const spoken = [
      ...entries.flatMap(([, { administered_by }]) => administered_by ?? []),
      ...boundaries.joined.map(({ into }) => into),
      ...boundaries.split.map(({ to }) => to),
      ...boundaries.cut.flatMap(({ from, into }) => [from, into]),
      ...boundaries.lines.flatMap(({ between }) => between)
    ];
    expect(spoken.filter((code) => !territories[code])).toEqual([]);
  });
});

describe('names', () => {
  it('stand in six languages and belong to one territory each', () => {
    for (const language of nameLanguages) {
      const names = entries.map(([, { names }]) => names[language]);
      expect(names.filter((name) => name.trim() !== name || name === '')).toEqual([]);
      expect(new Set(names).size, language).toBe(entries.length);
    }
  });

  it('have no articles, marks or straight apostrophes left', () => {
    const leftover = /\((?:the|l['’]|le|la|les|el|los|las)\)|[*_']|\s{2}/;
    expect(entries.filter(([, { names }]) => Object.values(names).some((name) => leftover.test(name)))).toEqual([]);
  });

  it.each([
    ['TUR', 'Türkiye', '土耳其'],
    ['KOR', 'Republic of Korea', '大韩民国'],
    ['NLD', 'Kingdom of the Netherlands', '荷兰王国'],
    ['CIV', 'Côte d’Ivoire', '科特迪瓦'],
    ['PSE', 'State of Palestine', '巴勒斯坦国'],
    ['GBR', 'United Kingdom of Great Britain and Northern Ireland', '大不列颠及北爱尔兰联合王国']
  ])('of %s are the UN’s: %s, %s', (code, en, zh) => {
    expect(territories[code]?.names).toMatchObject({ en, zh });
  });

  it('people type lead to one territory', () => {
    const typed = entries.flatMap(([code, { aliases }]) =>
      aliases.map((alias) => [alias.toLowerCase(), code] as const)
    );
    const named = entries.flatMap(([code, { names }]) =>
      Object.values(names).map((name) => [name.toLowerCase(), code] as const)
    );
    const owners = Map.groupBy([...typed, ...named], ([word]) => word);
    const shared = [...owners].filter(([, found]) => new Set(found.map(([, code]) => code)).size > 1);
    expect(shared.map(([word]) => word)).toEqual([]);
  });
});

describe('groups', () => {
  it.each([
    ['member', 193],
    ['observer', 2],
    ['free-association', 2],
    ['non-self-governing', 17]
  ] as const)('%s: %i', (status, count) => {
    expect(codesOf((territory) => territory.status === status)).toHaveLength(count);
  });

  it.each([
    ['sids', 39],
    ['ldc', 44],
    ['lldc', 32]
  ] as const)('%s: %i', (group, count) => {
    expect(codesOf(({ groups }) => groups.includes(group))).toHaveLength(count);
  });

  it.each([
    ['africa', 54],
    ['asia-pacific', 41],
    ['europe', 54],
    ['latin-america-caribbean', 33],
    ['north-america', 2],
    ['west-asia', 12]
  ] as const)('UNEP’s region %s: %i', (region, count) => {
    expect(codesOf(({ unep_region }) => unep_region === region)).toHaveLength(count);
  });

  it('have labels', () => {
    expect(Object.keys(labels.groups)).toEqual([...territoryGroups]);
    expect(Object.keys(labels.unep_regions)).toEqual([...unepRegions]);
    for (const [, { region, subregion }] of entries.filter(([code]) => code !== 'ATA')) {
      expect(labels.regions).toHaveProperty(region ?? '');
      expect(labels.subregions).toHaveProperty(subregion ?? '');
    }
  });
});
