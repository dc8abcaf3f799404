import { expect, test } from 'vitest';
import { loadCatalogue } from '../server/catalogue.ts';
import { findContribution } from './find-contribution.ts';

const { funding } = loadCatalogue();

test.each([
  ['NOR', { year: 2024, share: 'full', fund: 12_200_000, earmarked: 3_300_000 }],
  ['DEU', { year: 2024, share: 'other', fund: 8_000_000, earmarked: 47_800_000 }],
  ['CAN', { year: 2024, share: 'other', fund: 2_300_000 }],
  ['ISL', { year: 2024, share: 'full' }],
  ['KHM', { year: 2024, share: 'other' }]
])('the report lists what %s gave, amounts only where it gives them', (code, contribution) => {
  expect(findContribution(funding, code)).toEqual(contribution);
});

test('of a country that the report lists nowhere, nothing is said', () => {
  expect(findContribution(funding, 'NIU')).toBeUndefined();
  expect(findContribution(funding, 'BVT')).toBeUndefined();
});
