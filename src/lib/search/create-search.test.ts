import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '#lib/server/build-index.ts';
import { buildSearch } from '#lib/server/build-search.ts';
import { loadTerritories } from '#lib/server/read-territories.ts';
import { createSearch } from './create-search.ts';

const [en, zh] = (['en', 'zh'] as const).map((locale) => {
  const { catalogue, territories } = buildIndex(locale);
  return createSearch(buildSearch(), catalogue, territories);
}) as [ReturnType<typeof createSearch>, ReturnType<typeof createSearch>];
const { initiatives } = buildIndex('en').catalogue;

const inGroup = (query: string, group: string, search = en) =>
  search.suggest(query).find((found) => found.group === group)?.suggestions ?? [];
const countries = (query: string, search = en) =>
  inGroup(query, 'countries', search).flatMap((found) => (found.group === 'countries' ? found.code : []));
const naming = (code: string) =>
  initiatives.filter((one) => [...one.countries, ...one.hosts, ...one.donors].includes(code)).map(({ id }) => id);

describe('a country is found', () => {
  test.each([
    ['Turkey', 'TUR'],
    ['Ivory Coast', 'CIV'],
    ['Cote d’Ivoire', 'CIV'],
    ["cote d'ivoire", 'CIV'],
    ['Burma', 'MMR'],
    ['Holland', 'NLD'],
    ['Swaziland', 'SWZ'],
    ['UK', 'GBR'],
    ['usa', 'USA'],
    ['sao tome', 'STP'],
    ['São Tomé', 'STP'],
    ['KOR', 'KOR'],
    ['410', 'KOR'],
    ['CH', 'CHE'],
    ['Deutschland', 'DEU'],
    ['Corée', 'KOR'],
    ['Бразилия', 'BRA'],
    ['الأردن', 'JOR'],
    ['韩国', 'KOR'],
    ['南韩', 'KOR'],
    ['한국', 'KOR'],
    ['北韩', 'PRK'],
    ['朝鲜', 'PRK'],
    ['寮国', 'LAO'],
    ['纽西兰', 'NZL'],
    ['義大利', 'ITA'],
    ['沙地阿拉伯', 'SAU'],
    ['刚果(金)', 'COD'],
    ['刚果（布）', 'COG']
  ])('by %s', (query, code) => {
    expect(countries(query)[0]).toBe(code);
    expect(countries(query, zh)[0]).toBe(code);
  });

  test.each([
    ['colmbia', 'COL'],
    ['brazli', 'BRA'],
    ['Kneya', 'KEN'],
    ['Columbia', 'COL'],
    ['Phillipines', 'PHL'],
    ['Khazakstan', 'KAZ'],
    ['Equador', 'ECU']
  ])('in spite of the slip in %s', (query, code) => {
    expect(countries(query)[0]).toBe(code);
  });

  test('by every name and alias that its entry has', () => {
    const lost = Object.entries(loadTerritories().territories).flatMap(([code, { names, aliases }]) =>
      [...Object.values(names), ...aliases, code].filter((name) => !countries(name).includes(code))
    );
    expect(lost).toEqual([]);
  });

  test('by its whole name before those whose names go on', () => {
    expect(countries('niger')).toEqual(['NER', 'NGA']);
    expect(countries('guinea')).toEqual(['GIN', 'GNB', 'GNQ', 'PNG']);
    expect(countries('congo')).toEqual(['COG', 'COD']);
    expect(countries('几内亚', zh)[0]).toBe('GIN');
    expect(countries('dominica')[0]).toBe('DMA');
    expect(countries('united')).toEqual(['ARE', 'GBR', 'TZA', 'USA', 'UMI', 'VIR']);
  });

  test('and no other, where the name is right as it stands', () => {
    expect(countries('Iran')).toEqual(['IRN']);
    expect(countries('Austria')).toEqual(['AUT']);
  });
});

describe('a search selects', () => {
  test('what has the word in its title, by its beginning, in the singular and the plural', () => {
    const plastic = initiatives.filter(({ title }) => /plastic/i.test(title)).map(({ id }) => id);
    expect(plastic.length).toBeGreaterThan(3);
    for (const query of ['plastic', 'plastics', 'Plast', '塑料']) {
      expect([...en.match(query)]).toEqual(expect.arrayContaining(plastic));
    }
    expect(en.match('bus')).toContain('colombia-e-buses');
    expect(en.match('countries')).toContain('kigali-amendment-ratifications');
  });

  test('the early warning of islands by 预警, and by 早期预警, which the catalogue words otherwise', () => {
    expect([...zh.match('预警')]).toEqual(['sids-early-warning']);
    expect([...zh.match('早期预警')]).toEqual(['sids-early-warning']);
    expect([...en.match('early warning')]).toContain('sids-early-warning');
  });

  test('what a country’s initiatives are, by any of its names', () => {
    for (const query of ['Colombia', 'COL', '哥伦比亚', 'Колумбия', 'كولومبيا']) {
      expect([...en.match(query)]).toEqual(expect.arrayContaining(naming('COL')));
    }
  });

  test('Niger’s work without Nigeria’s, and nothing of Iraq’s for Iran', () => {
    const niger = en.match('Niger');
    for (const id of naming('NGA').filter((id) => !naming('NER').includes(id))) expect(niger).not.toContain(id);
    const iran = en.match('Iran');
    for (const id of naming('IRQ').filter((id) => !naming('IRN').includes(id))) expect(iran).not.toContain(id);
  });

  test('what has all the words', () => {
    const both = en.match('plastic India');
    expect([...both]).toContain('india-single-use-plastics');
    for (const id of both) {
      expect(en.match('plastic')).toContain(id);
      expect(en.match('India')).toContain(id);
    }
  });

  test('the same with the small words of a sentence as without them', () => {
    expect(en.match('plastics in India')).toEqual(en.match('plastics India'));
  });

  test('a number apart from its word, and a word behind a letter that stands for another', () => {
    expect(en.match('COP29').size).toBeGreaterThan(1);
    for (const query of ['COP 29', 'cop-29']) expect(en.match(query)).toEqual(en.match('COP29'));
    expect(en.match('e-waste')).toContain('e-waste-export-rules');
    expect(en.match('e-bus')).toContain('colombia-e-buses');
    expect(en.match('UNEA 6')).toEqual(en.match('UNEA-6'));
  });

  test('by mechanism, partner, named area and place', () => {
    expect(en.match('CTCN')).toContain('ctcn-technology-support');
    expect(en.match('IOM')).toContain('kirkuk-debris-recycling-system');
    expect(en.match('Sahel')).toContain('great-green-wall');
    expect(en.match('Kirkuk')).toContain('kirkuk-debris-recycling-system');
  });

  test('nothing for what the catalogue does not have, nor for signs', () => {
    for (const query of ['xyzzyq', '!!', '…', '龘']) expect(en.match(query).size).toBe(0);
  });
});

describe('suggestions', () => {
  test('come in groups, each no longer than a glance, with what was written marked', () => {
    const groups = en.suggest('climate');
    expect(groups.map(({ group }) => group)).toEqual(['initiatives', 'programmes', 'mechanisms']);
    for (const { suggestions } of groups) {
      expect(suggestions.length).toBeGreaterThan(0);
      expect(suggestions.length).toBeLessThanOrEqual(6);
    }
    const marked = inGroup('clima', 'programmes')[0]?.parts.filter((part) => part.marked);
    expect(marked?.map(({ text }) => text)).toEqual(['Clima']);
  });

  test('find a mechanism by what it is called for short, and a place with its initiative', () => {
    expect(inGroup('GEF', 'mechanisms')[0]).toMatchObject({ id: 'gef', label: 'Global Environment Facility' });
    expect(inGroup('kirkuk', 'places')[0]).toMatchObject({ id: 'kirkuk-debris-recycling-system' });
  });

  test('never show an alias', () => {
    expect(inGroup('Burma', 'countries')[0]?.label).toBe('Myanmar');
    expect(inGroup('南韩', 'countries', zh)[0]?.label).toBe('大韩民国');
  });

  test('answer each keystroke within a frame', () => {
    const typed = ['electric mobility', 'são tomé and príncipe', 'khazakstan', '早期预警系统', 'plastic polution'];
    const keystrokes = typed.flatMap((text) => [...text].map((_, i) => text.slice(0, i + 1)));
    const times = keystrokes.map((text) => {
      const began = performance.now();
      en.suggest(text);
      en.match(text);
      return performance.now() - began;
    });
    expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(16);
  });
});

describe('whatever is typed', () => {
  const names = Object.values(buildSearch().territories).flat();
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...names).chain((name) => fc.nat(name.length).map((end) => name.slice(0, end))),
    fc
      .array(fc.constantFrom('plastic', 'niger', '塑料', '预警', 'in', '-', 'e', '(', 'KOR', '\u0301'))
      .map((w) => w.join(' '))
  );
  const ids = new Set(initiatives.map(({ id }) => id));

  test('is answered: initiatives that there are, the same in both languages', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const found = en.match(query);
        expect([...found].filter((id) => !ids.has(id))).toEqual([]);
        expect(zh.match(query)).toEqual(found);
      })
    );
  });

  test('is suggested for without repeats or empty groups', () => {
    fc.assert(
      fc.property(anything, (query) => {
        for (const { group, suggestions } of en.suggest(query)) {
          expect(suggestions.length).toBeGreaterThan(0);
          expect(suggestions.every((one) => one.group === group)).toBe(true);
          expect(suggestions.every(({ parts, label }) => parts.map(({ text }) => text).join('') === label)).toBe(true);
        }
      })
    );
  });

  test('a further word never widens what is found, as long as something is', () => {
    const word = fc.constantFrom('plastic', 'water', 'kenya', 'report', 'climate', 'finance', 'brazil');
    fc.assert(
      fc.property(word, word, (one, other) => {
        const both = en.match(`${one} ${other}`);
        for (const id of both) expect(en.match(one)).toContain(id);
      })
    );
  });
});
