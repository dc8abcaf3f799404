/** What the build packs into one file, so that the whole site without a network costs one request. */
export interface Pack {
  /** The edition that it belongs to. */
  version: string;
  /** What each page fetches beside its HTML, as text, by its path below the root: `zh/country/NIU/`. */
  pages: Record<string, string>;
  /** By a language's path below the root (`''`, `zh/`): HTML with the map and no page, which then opens any. */
  shells: Record<string, string>;
  /** The files that carry a hash of their content in their name, by path below the root: programs, shapes, indexes. */
  files: string[];
  /** What is said in place of a download. */
  notKept: string;
}
