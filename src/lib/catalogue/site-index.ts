import type { ClaimedReach } from './find-unnamed-support.ts';
import type { IndexEntry } from './index-entry.ts';
import type { ReleaseName } from './release-schema.ts';
import type { Contributions } from './list-contributions.ts';

/** An initiative as lists and the map show it, in one language. */
export interface ListedInitiative extends IndexEntry {
  title: string;
  /** What happened in a country, by alpha-3 code, where the source says so. */
  notes: Readonly<Record<string, string>>;
  /** Named points, longitude and latitude in degrees. */
  places: readonly { name: string; at: [number, number] }[];
  /** How many countries the source claims, beside those it names. */
  reach?: ClaimedReach;
}

/** Names of the catalogue's words in one language, by id. */
export interface ListedWords {
  programmes: Readonly<Record<string, string>>;
  kinds: Readonly<Record<string, string>>;
  mechanisms: Readonly<Record<string, string>>;
  regions: Readonly<Record<string, string>>;
}

/** A release with its day in words: writing one date takes an old telephone a tenth of a second. */
export interface WrittenRelease extends ReleaseName {
  day: string;
}

/** What every page of a language needs of the catalogue; texts and figures come with the pages that show them. */
export interface CatalogueIndex {
  initiatives: readonly ListedInitiative[];
  words: ListedWords;
  contributions: Contributions;
  release: WrittenRelease;
}
