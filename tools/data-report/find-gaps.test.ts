import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/server/catalogue.ts';
import { findEmptySections, findUndatedFigures, findUnlinked, findUnusedWords } from './find-gaps.ts';

const catalogue = loadCatalogue();
const { initiatives, vocabulary } = catalogue;

test('only results and context want a date, and every one without is counted at its initiative', () => {
  const undated = initiatives
    .flatMap(({ figures }) => figures)
    .filter(({ role, as_of }) => (role === 'result' || role === 'context') && as_of === undefined);
  const { rows } = findUndatedFigures(initiatives);
  expect(rows.reduce((sum, row) => sum + Number(row[1]) + Number(row[2]), 0)).toBe(undated.length);
  const dated = initiatives.map((one) => ({ ...one, figures: one.figures.map((f) => ({ ...f, as_of: '2024' })) }));
  expect(findUndatedFigures(dated).rows).toEqual([]);
});

test('an initiative without links is told with its section', () => {
  const [one] = initiatives;
  if (!one) throw new Error('the catalogue is empty');
  const unlinked = { ...one, source: { ...one.source, links: [] } };
  expect(findUnlinked([unlinked]).rows).toEqual([[one.id, one.source.section]]);
  expect(findUnlinked([{ ...one, source: { ...one.source, links: ['https://www.unep.org/'] } }]).rows).toEqual([]);
});

test('a section is told when its last initiative goes, unless funding.yaml claims it', () => {
  const { document, section } = catalogue.funding.source;
  const emptied = findEmptySections({ ...catalogue, initiatives: [] }).rows;
  const sections = Object.values(catalogue.sources).flatMap((source) => source.sections);
  expect(emptied).toHaveLength(sections.length);
  expect(emptied).toContainEqual([document, section, 'funding.yaml']);
  expect(emptied.filter((row) => row[2] === 'nothing')).toHaveLength(sections.length - 1);
});

test('a word is told while nobody uses it', () => {
  const region = { en: 'The Moon', zh: '月球' };
  const words = { ...vocabulary, regions: { ...vocabulary.regions, moon: region } };
  expect(findUnusedWords(initiatives, words).rows).toContainEqual(['region', 'moon', 'The Moon']);
  const [id = ''] = Object.keys(vocabulary.mechanisms);
  const without = initiatives.map((one) => ({ ...one, mechanism: one.mechanism.filter((other) => other !== id) }));
  expect(findUnusedWords(without, vocabulary).rows).toContainEqual([
    'mechanism',
    id,
    vocabulary.mechanisms[id]?.name.en
  ]);
});
