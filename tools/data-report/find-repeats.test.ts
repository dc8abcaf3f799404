import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/server/catalogue.ts';
import type { Initiative } from '#lib/catalogue/types.ts';
import { findLikeFigures, findSharedLinks, tabulateSameFigures } from './find-repeats.ts';

const { initiatives } = loadCatalogue();
const withFigures = initiatives.find(({ figures }) => figures.length > 0);
if (!withFigures) throw new Error('no initiative has a figure');
const original: Initiative = withFigures;
const copy = (change: Partial<Initiative>): Initiative => ({ ...original, id: 'copy', ...change });

test('a figure that stands in two initiatives is told where it stands the second time', () => {
  expect(tabulateSameFigures(initiatives).rows).toEqual([]);
  const [first] = tabulateSameFigures([original, copy({})]).rows;
  expect(first).toEqual(['copy', expect.any(String), expect.stringContaining(`figures[0] of ${original.id}`)]);
});

test('a figure under other words is a question, and only across initiatives', () => {
  const figures = original.figures.slice(0, 1);
  const retold = copy({ figures: figures.map((figure) => ({ ...figure, of: { en: 'Retold', zh: '另述' } })) });
  const ids = findLikeFigures([{ ...original, figures }, retold]).rows.map((row) => row[1]);
  expect(ids).toEqual([original.id, 'copy']);
  expect(findLikeFigures([{ ...original, figures: [...figures, ...figures] }]).rows).toEqual([]);
});

test('a link is the same with http, https or a slash at its end', () => {
  const linked = (id: string, link: string) => copy({ id, source: { ...original.source, links: [link] } });
  const a = linked('a', 'https://www.unep.org/gef');
  const { rows, found } = findSharedLinks([a, linked('b', 'http://www.unep.org/gef/'), linked('c', 'https://gef.org')]);
  expect(found).toBe(1);
  expect(rows.map(([id]) => id)).toEqual(['a', 'b']);
});
