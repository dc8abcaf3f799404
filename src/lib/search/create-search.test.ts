import { expect, test } from 'vitest';
import { buildIndex } from '#lib/server/build-index.ts';
import { buildSearch } from '#lib/server/build-search.ts';
import { createSearch } from './create-search.ts';

const index = { en: buildIndex('en'), zh: buildIndex('zh') };
const t0 = performance.now();
const en = createSearch(buildSearch(), index.en.catalogue, index.en.territories);
console.log('build', performance.now() - t0, JSON.stringify(buildSearch()).length);
const zh = createSearch(buildSearch(), index.zh.catalogue, index.zh.territories);
test('trial', () => {
  for (const q of [
    'niger',
    'guinea',
    'congo',
    "cote d'ivoire",
    'São Tomé',
    'colmbia',
    'brazli',
    'kneya',
    '韩国',
    '南韩',
    'KOR',
    'MA',
    'turkey',
    'plastic',
    '塑料',
    '早期预警',
    '预警',
    '海洋塑料',
    'gef',
    'un-redd',
    'kirkuk',
    'in',
    'e-b',
    'usa',
    'Swaziland',
    'holland',
    'xyzzy',
    '!!',
    '塑',
    'early warning',
    'n',
    'south africa',
    'debri',
    'oman'
  ]) {
    const t = performance.now();
    const s = en.suggest(q);
    const ms = performance.now() - t;
    console.log(
      q,
      ms.toFixed(2),
      s
        .map(
          (g) =>
            `${g.group}: ` +
            g.suggestions.map((x) => x.parts.map((p) => (p.marked ? `[${p.text}]` : p.text)).join('')).join(' | ')
        )
        .join('\n    '),
      '\n   MATCH',
      [...en.match(q)].length,
      [...en.match(q)].slice(0, 8).join(','),
      [...zh.match(q)].length
    );
  }
  expect(1).toBe(1);
});
