import type { CitedDocument } from './cited-document.ts';
import type { Gaps } from './count-gaps.ts';

/** A list of countries that somebody else keeps: how many stand on it, the day it stood so, and where it is. */
export interface KeptList {
  size: number;
  /** A year, a month (2024-12) or a day. */
  asOf: string;
  link: string;
}

/** What the page about the method says beyond what the index knows, in one language. */
export interface DescribedMethod {
  documents: readonly CitedDocument[];
  /** How many headings the documents have, under each of which something stands. */
  sections: number;
  gaps: Gaps;
  /** How many countries and areas have a page, and how many of them are Member States of the United Nations. */
  areas: number;
  members: number;
  names: KeptList;
  sids: KeptList;
  ldc: KeptList;
  lldc: KeptList;
  nonSelfGoverning: KeptList;
}
