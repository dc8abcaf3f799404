/** A file that can be had of the whole catalogue. */
export interface OfferedFile {
  /** A format, or the name of a table for its CSV. */
  id: string;
  name: string;
  href: string;
  /** Its media type. */
  type: string;
  bytes: number;
}

/** A table with its columns in words, in one language. */
export interface DescribedTable {
  name: string;
  about: string;
  rows: number;
  fields: readonly { name: string; type: string; about: string }[];
}

/** What the page of the data shows, in one language. */
export interface DescribedData {
  files: readonly OfferedFile[];
  tables: readonly DescribedTable[];
  releases: readonly { version: string; date: string; changes: readonly string[] }[];
  /** The addresses of the API's root, ending in a slash, and of the feed. */
  api: string;
  feed: string;
}
