/** A document that the catalogue is read from, in one language. */
export interface CitedDocument {
  title: string;
  publisher: string;
  /** The document's own language, as a code such as `zh`. */
  language: string;
  /** The year it reports on. */
  year: number;
  link: string;
}
