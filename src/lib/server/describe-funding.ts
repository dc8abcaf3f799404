import type { DescribedContribution, DescribedFunding } from '#lib/catalogue/described-funding.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import type { Contribution } from '#lib/catalogue/types.ts';
import { loadCatalogue } from './catalogue.ts';
import { describeSource } from './describe-source.ts';

/** The note of data/funding.yaml that stands beside the list it explains. */
const aboutFullShare = 'full-share';

/** Everything the page of who pays shows, in one language. */
export function describeFunding(locale: Locale): DescribedFunding {
  const { funding, sources } = loadCatalogue();
  const { source, year, notes, environment_fund: fund, earmarked } = funding;
  const placed = new Set([...fund.largest, ...earmarked.largest].map(({ note }) => note).concat(aboutFullShare));
  const { all, contributed, full_share: fullShare, other, none } = fund.members;

  const describe = ({ contributor, amount, note }: Contribution): DescribedContribution => ({
    by: typeof contributor === 'string' ? { code: contributor } : { name: contributor[locale] },
    amount,
    note: (note && notes[note]?.[locale]) ?? ''
  });
  return {
    year,
    members: { all, contributed, fullShare, other, none },
    environmentFund: fund.largest.map(describe),
    earmarked: earmarked.largest.map(describe),
    fullShare: fund.full_share,
    other: fund.other,
    aboutFullShare: notes[aboutFullShare]?.[locale] ?? '',
    remarks: Object.entries(notes).flatMap(([id, note]) => (placed.has(id) ? [] : [note[locale]])),
    source: describeSource(source, sources, locale)
  };
}
