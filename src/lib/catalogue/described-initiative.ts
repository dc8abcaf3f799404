/** A figure in one language, written. */
export interface DescribedFigure {
  /** The number with its unit: "over 2 million hectares". */
  text: string;
  /** What it counts. */
  of: string;
  role: string;
  roleName: string;
  /** When it held: "as of November 2024", "by 2030". */
  time: readonly string[];
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
  /** When it was, written: "November 2024". */
  date?: string;
  figures: readonly DescribedFigure[];
  /** The arrangements through which the work is done, each with a line on what it is. */
  mechanisms: readonly { id: string; name: string; about: string }[];
  partners: readonly string[];
  source: DescribedSource;
}
