import { expect, test } from 'vitest';
import { listContributions } from './list-contributions.ts';
import type { Funding } from './types.ts';

const funding: Funding = {
  source: { document: 'report', section: 'Funding', links: [] },
  year: 2024,
  notes: {},
  environment_fund: {
    members: { all: 5, contributed: 4, full_share: 2, other: 2, none: 1 },
    largest: [
      { contributor: 'NOR', amount: 12.2 },
      { contributor: 'DEU', amount: 8 }
    ],
    full_share: ['NRU', 'NOR'],
    other: ['DEU', 'CHN']
  },
  earmarked: {
    largest: [
      { contributor: { en: 'Agencies', zh: '机构' }, amount: 95.2 },
      { contributor: 'DEU', amount: 47.8 },
      { contributor: 'QAT', amount: 1 }
    ]
  }
};

test('a country has what each list says of it', () => {
  expect(listContributions(funding)).toEqual({
    CHN: { environmentFund: { share: 'other' } },
    DEU: { environmentFund: { share: 'other', amount: 8 }, earmarked: 47.8 },
    NOR: { environmentFund: { share: 'full', amount: 12.2 } },
    NRU: { environmentFund: { share: 'full' } },
    QAT: { earmarked: 1 }
  });
});

test('who is listed nowhere, or is no country, has none', () => {
  expect(listContributions(funding)['USA']).toBeUndefined();
  expect(Object.keys(listContributions(funding))).toHaveLength(5);
});
