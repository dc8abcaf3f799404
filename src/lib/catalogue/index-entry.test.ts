import { expect, test } from 'vitest';
import { toIndexEntry } from './index-entry.ts';
import type { Initiative } from './types.ts';

const initiative: Initiative = {
  id: 'early-warning',
  programme: 'climate',
  kind: 'project',
  title: { en: 'Early warning', zh: '预警' },
  summary: { en: 'Being set up.', zh: '正在建立。' },
  mechanism: [],
  partners: [],
  countries: [{ code: 'COK' }, { code: 'NIU', note: { en: 'A storm.', zh: '风暴。' } }],
  hosts: ['AZE'],
  donors: [],
  regions: [],
  places: [],
  figures: [],
  source: { document: 'report', section: '一', links: [] }
};

test('an entry keeps the codes of the countries named and leaves the words out', () => {
  expect(toIndexEntry(initiative)).toEqual({
    id: 'early-warning',
    programme: 'climate',
    kind: 'project',
    mechanism: [],
    countries: ['COK', 'NIU'],
    hosts: ['AZE'],
    donors: [],
    regions: []
  });
});

test('the whole is carried where there is one', () => {
  expect(toIndexEntry({ ...initiative, part_of: 'climate-services' }).partOf).toBe('climate-services');
});

test('a date is carried where there is one', () => {
  expect(toIndexEntry({ ...initiative, date: '2024-05' }).date).toBe('2024-05');
});
