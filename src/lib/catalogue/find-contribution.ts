import type { Funding } from './types.ts';

/** What one country gave in a year, as far as the source tells. Amounts are in US dollars. */
export interface CountryContribution {
  year: number;
  /** To the Environment Fund: its full share of the budget, or something else. */
  share?: 'full' | 'other';
  /** What it gave to the Environment Fund, where it is among the largest contributors. */
  fund?: number;
  /** What it gave for a purpose, where it is among the largest contributors. */
  earmarked?: number;
}

/** What a country gave; undefined where the source lists nothing, which is not the same as nothing given. */
export function findContribution(funding: Funding, code: string): CountryContribution | undefined {
  const { full_share, other, largest } = funding.environment_fund;
  const share = full_share.includes(code) ? 'full' : other.includes(code) ? 'other' : undefined;
  const fund = amountOf(largest, code);
  const earmarked = amountOf(funding.earmarked.largest, code);
  if (!share && !fund && !earmarked) return undefined;
  return { year: funding.year, ...(share && { share }), ...(fund && { fund }), ...(earmarked && { earmarked }) };
}

function amountOf(largest: Funding['earmarked']['largest'], code: string): number | undefined {
  const own = largest.find(({ contributor }) => contributor === code);
  // in whole dollars: 2.3 million times a million is a hair less than it should be
  return own && Math.round(own.amount * 1e6);
}
