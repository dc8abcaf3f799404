import { expect, test } from 'vitest';
import { en } from '#lib/messages/en.ts';
import { zh } from '#lib/messages/zh.ts';
import { describeContribution } from './describe-contribution.ts';

const norway = { environmentFund: { share: 'full', amount: 12.2 }, earmarked: 3.3 } as const;

test('what a country gave is one sentence, in each language as it writes money', () => {
  expect(describeContribution(norway, en)).toBe(
    'US$12.2 million to the Environment Fund, its full share; US$3.3 million earmarked'
  );
  expect(describeContribution(norway, zh)).toBe('向环境基金缴付1220万美元（足额）；专项资金330万美元');
});

test('an amount that is not published is said to be so', () => {
  expect(describeContribution({ environmentFund: { share: 'full' } }, en)).toMatch(/full share.*not published/);
  expect(describeContribution({ environmentFund: { share: 'other' } }, en)).not.toMatch(/full/);
});

test('who is on no list is not said to have given nothing, but to be on none', () => {
  expect(describeContribution(undefined, en)).toBe('Not among the contributors in the report');
});
