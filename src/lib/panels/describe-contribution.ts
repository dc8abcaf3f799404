import type { CountryContribution } from '#lib/catalogue/list-contributions.ts';
import type { Messages } from '#lib/messages/messages.ts';

/** "US$12.2 million to the Environment Fund, its full share; US$3.3 million earmarked". */
export function describeContribution(contribution: CountryContribution | undefined, m: Messages): string {
  const { environmentFund, earmarked } = contribution ?? {};
  const said = [
    ...(environmentFund ? [describeShare(environmentFund, m)] : []),
    ...(earmarked === undefined ? [] : [m.contribution.earmarked(m.amount(earmarked))])
  ];
  return said.join(m.contribution.separator) || m.contribution.none;
}

function describeShare(
  { share, amount }: NonNullable<CountryContribution['environmentFund']>,
  { contribution, amount: write }: Messages
): string {
  if (amount !== undefined) return contribution[share](write(amount));
  return share === 'full' ? contribution.fullUndisclosed : contribution.otherUndisclosed;
}
