import { expect, test } from 'vitest';
import { findSameHighlights } from './find-same-highlights.ts';
import { listHighlights } from './list-highlights.ts';

const file = (...places: (number | undefined)[]) => ({ figures: places.map((highlight) => ({ of: {}, highlight })) });

test('two figures in one place on the world’s page are told with the name of the first', () => {
  const found = findSameHighlights(
    new Map([
      ['initiatives/a.yaml', file(undefined, 2)],
      ['initiatives/b.yaml', file(1, 2)]
    ])
  );
  expect([...found.keys()]).toEqual(['initiatives/b.yaml']);
  expect(found.get('initiatives/b.yaml')).toEqual([
    {
      path: ['figures', 1, 'highlight'],
      found: '2',
      says: 'is the place that figures[1] of initiatives/a.yaml has on the world’s page; choose another from 1 to 6'
    }
  ]);
});

test('the world’s page has four to six figures of several roles, in every language', () => {
  const [en, zh] = [listHighlights('en'), listHighlights('zh')];
  expect(en.length).toBeGreaterThanOrEqual(4);
  expect(en.length).toBeLessThanOrEqual(6);
  expect(zh.map(({ initiative }) => initiative)).toEqual(en.map(({ initiative }) => initiative));
  expect(new Set(en.map(({ figure }) => figure.role)).size).toBeGreaterThanOrEqual(3);
});
