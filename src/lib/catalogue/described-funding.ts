import type { DescribedSource } from './described-initiative.ts';

/** A contributor and what it gave, in millions of US dollars. */
export interface DescribedContribution {
  /** An alpha-3 code, or the name in the page's language of one that is no country. */
  by: { code: string } | { name: string };
  amount: number;
  /** What the report adds about this contributor; empty where nothing. */
  note: string;
}

/** How many member states there are, and how many paid what into the Environment Fund. */
export interface Members {
  all: number;
  contributed: number;
  fullShare: number;
  other: number;
  none: number;
}

/** What the page of who pays shows, in one language. */
export interface DescribedFunding {
  year: number;
  members: Members;
  environmentFund: readonly DescribedContribution[];
  earmarked: readonly DescribedContribution[];
  /** Alpha-3 codes, in the report's order. */
  fullShare: readonly string[];
  other: readonly string[];
  /** What a full share is, as the report has it; empty where it does not say. */
  aboutFullShare: string;
  /** What else the report remarks, a sentence each. */
  remarks: readonly string[];
  source: DescribedSource;
}
