import type { DescribedFigure, DescribedSource } from './described-initiative.ts';
import type { CountryContribution } from './list-contributions.ts';

/** A figure and the id of the initiative it belongs to. */
export interface SourcedFigure {
  initiative: string;
  figure: DescribedFigure;
}

/** By alpha-3 code. */
export type DescribedCountries = Readonly<Record<string, DescribedCountry>>;

/** What the page of a country shows beyond what the index knows, in one language. */
export interface DescribedCountry {
  code: string;
  /** The State's formal name, where it has one beside the short name. */
  formal?: string;
  /** Alpha-3 codes of those it touches by land, then of the nearest others where it touches hardly any. */
  nearby: readonly string[];
  /** Alpha-3 codes of what belongs with it: a territory's State, a State's territories. Never among `nearby`. */
  also: readonly string[];
  /** Figures about this country and no other. */
  figures: readonly SourcedFigure[];
  /** What it gave in a year, and where that stands; missing where the source lists nothing, which is not nothing given. */
  contribution?: { year: number; gave: CountryContribution; source: DescribedSource };
}
