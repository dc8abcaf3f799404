/** A figure in one language, ready to be written as a sentence. */
export interface DescribedFigure {
  value: number;
  /** The upper end of a range. */
  to?: number;
  /** The whole of which `value` is a part. */
  outOf?: number;
  unit: string;
  /** The unit's noun by plural category; empty where `of` names what is counted. */
  noun: { one?: string | undefined; other: string };
  /** "over", "nearly"; empty where the number is exact. */
  qualifier: string;
  role: string;
  roleName: string;
  of: string;
  /** A year, a month (2024-11) or a day. */
  asOf?: string;
  since?: number;
  by?: number;
  /** Alpha-3 code, where it is about one country only. */
  country?: string;
}

/** Where a statement stands: the document, its section in the document's own language, and what it links to. */
export interface DescribedSource {
  title: string;
  link: string;
  section: string;
  language: string;
  links: readonly string[];
}

/** What the page of an initiative shows beyond what the index knows, in one language. */
export interface DescribedInitiative {
  id: string;
  summary: string;
  figures: readonly DescribedFigure[];
  /** The arrangements through which the work is done, each with a line on what it is. */
  mechanisms: readonly { id: string; name: string; about: string }[];
  partners: readonly string[];
  source: DescribedSource;
}
