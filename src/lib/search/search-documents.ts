/** Texts and names in every language of the site; which is which does not matter to who searches. */
type Spellings = readonly string[];

/** What can be searched, one file for all languages: so a link finds the same in each. Keys are ids and codes. */
export interface SearchDocuments {
  /** Names in six languages and what else people type; for finding, never for showing. */
  territories: Readonly<Record<string, Spellings>>;
  programmes: Readonly<Record<string, Spellings>>;
  mechanisms: Readonly<Record<string, Spellings>>;
  regions: Readonly<Record<string, Spellings>>;
  initiatives: Readonly<Record<string, SearchedInitiative>>;
}

export interface SearchedInitiative {
  titles: Spellings;
  /** Summary and the notes on countries. */
  texts: Spellings;
  partners: Spellings;
  /** The names of each place, in the order in which the index lists the places. */
  places: readonly Spellings[];
}
