import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/server/catalogue.ts';
import { gatherWords } from './words.ts';

test('every word that an initiative may use comes with its English meaning', () => {
  const { vocabulary, sources } = loadCatalogue();
  const words = gatherWords(vocabulary, sources, { NIU: 'Niue' });
  expect(words.programmes['climate']).toBe(vocabulary.programmes['climate']?.en);
  expect(words.kinds['project']).toBe('Project');
  expect(words.roles['result']).toBe(vocabulary.roles['result']?.en);
  expect(words.qualifiers['over']).toBe('over');
  expect(words.units['countries']).toBe('countries');
  expect(words.mechanisms['ctcn']).toBe(vocabulary.mechanisms['ctcn']?.name.en);
  expect(words.regions['sahel']).toBe(vocabulary.regions['sahel']?.en);
  expect(words.territories['NIU']).toBe('Niue');
  expect(words.documents['unep-annual-report-2024']).toBe(sources['unep-annual-report-2024']?.title.en);
  const groups = ['programmes', 'kinds', 'roles', 'qualifiers', 'units', 'mechanisms', 'partners', 'regions'] as const;
  for (const group of groups) {
    for (const [id, meaning] of Object.entries(words[group])) expect(meaning, `${group} ${id}`).toMatch(/\S/);
    expect(Object.keys(words[group]), group).toEqual(Object.keys(vocabulary[group]));
  }
  // a unit whose figures say themselves what they count
  expect(Object.values(words.units)).toContain('no noun of its own');
});
