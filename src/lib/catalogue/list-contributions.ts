import type { Funding } from './types.ts';

/** What one country gave, in millions of US dollars, as far as the report says. */
export interface CountryContribution {
  /** What it paid into the Environment Fund; an amount is published for the fifteen largest only. */
  environmentFund?: { share: 'full' | 'other'; amount?: number };
  /** What it gave for purposes of its own choice; known only where it is among the fifteen largest. */
  earmarked?: number;
}

/** What each country gave, by alpha-3 code. A country that the report lists nowhere is absent. */
export type Contributions = Readonly<Record<string, CountryContribution>>;

/** Gathers every country of the report's lists; contributors that are no countries belong to none. */
export function listContributions({ environment_fund: fund, earmarked }: Funding): Contributions {
  const amounts = amountsOf(fund.largest);
  const purposes = amountsOf(earmarked.largest);
  const shares = new Map<string, 'full' | 'other'>([
    ...fund.other.map((code) => [code, 'other'] as const),
    ...fund.full_share.map((code) => [code, 'full'] as const)
  ]);
  const codes = [...new Set([...shares.keys(), ...purposes.keys()])].sort();
  return Object.fromEntries(
    codes.map((code): [string, CountryContribution] => {
      const [share, amount, purpose] = [shares.get(code), amounts.get(code), purposes.get(code)];
      return [
        code,
        {
          ...(share && { environmentFund: { share, ...(amount !== undefined && { amount }) } }),
          ...(purpose !== undefined && { earmarked: purpose })
        }
      ];
    })
  );
}

const amountsOf = (largest: Funding['earmarked']['largest']) =>
  new Map(
    largest.flatMap(({ contributor, amount }) => (typeof contributor === 'string' ? [[contributor, amount]] : []))
  );
