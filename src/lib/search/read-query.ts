import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { Finding } from './list-findings.ts';
import { listPairs, splitWords } from './split-words.ts';
import { stopWords } from './stop-words.ts';

/** A word to be found: any one of its spellings, as a beginning where `prefix`, so many letters wrong at most. */
export interface Wanted {
  spellings: readonly string[];
  prefix: boolean;
  fuzzy: 0 | 1 | 2;
}

export interface Reading {
  /** Each word as it stands: the reader has named something in full. */
  exact?: boolean;
  /** The last word is still being written. */
  typing?: boolean;
}

/**
 * The ways to read what was typed, strictest first; the first that finds something is meant. In each, every word must be
 * found. Only Chinese has more than one: it names a thing by its last word, so what stands before it is given up first
 * (早期预警, where the catalogue says 灾害预警).
 */
export function readQuery(text: string, index: MiniSearch<Finding>, reading: Reading = {}): Wanted[][] {
  const all = splitWords(text);
  const telling = all.filter((word) => !stopWords.has(word.text));
  const words = telling.length > 0 ? telling : all;
  const longest = Math.max(2, ...words.map((word) => (word.unspaced ? [...word.text].length : 0)));
  return Array.from({ length: longest - 1 }, (_, given) =>
    words.flatMap((word, i) => {
      if (word.unspaced)
        return wantRun([...word.text].slice(Math.min(given, [...word.text].length - 2)).join(''), index);
      return wantWord(word.text, index, { ...reading, typing: reading.typing === true && i === words.length - 1 });
    })
  );
}

/** One query of the index: every word, in any of its spellings. */
export const toIndexQuery = (wanted: readonly Wanted[]): Query => ({
  combineWith: 'AND',
  queries: wanted.map(({ spellings, prefix, fuzzy }) => ({ queries: [...spellings], combineWith: 'OR', prefix, fuzzy }))
});

/** Beginnings of one or two letters are too many to mean anything, but for a word that is still being written. */
function wantWord(word: string, index: MiniSearch<Finding>, { exact, typing }: Reading): Wanted {
  const plain: Wanted = { spellings: [word], prefix: !exact && (typing === true || word.length > 2), fuzzy: 0 };
  if (word.length < 4 || finds(index, plain)) return plain;
  // the least forgiveness that finds something; two neighbours in each other's place are one slip
  const slips: Wanted[] = [
    { spellings: listSwaps(word), prefix: false, fuzzy: 0 },
    { spellings: [word], prefix: false, fuzzy: 1 },
    ...(word.length > 5 ? [{ spellings: [word], prefix: false, fuzzy: 2 } as const] : [])
  ];
  return slips.find((slip) => finds(index, slip)) ?? plain;
}

/** Pairs that the catalogue does not have are the seam of two words, and left out if others remain. */
function wantRun(run: string, index: MiniSearch<Finding>): Wanted[] {
  const pairs = listPairs(run);
  if (pairs.length === 0) return [{ spellings: [run], prefix: true, fuzzy: 0 }];
  const wanted = pairs.map((pair): Wanted => ({ spellings: [pair], prefix: false, fuzzy: 0 }));
  const known = wanted.filter((pair) => finds(index, pair));
  return known.length > 0 ? known : wanted;
}

const finds = (index: MiniSearch<Finding>, wanted: Wanted) => index.search(toIndexQuery([wanted])).length > 0;

/** A word with each two neighbours swapped. */
function listSwaps(word: string): string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''));
}
