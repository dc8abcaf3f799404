import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { Finding } from './list-findings.ts';
import { listPairs, splitWords, type Word } from './split-words.ts';
import { stopWords } from './stop-words.ts';

/** A word to be found: any one of its spellings, as a beginning where `prefix`, so many letters wrong at most. */
export interface Wanted {
  spellings: readonly string[];
  /** Or one of these, as they stand: the singular of what was asked for. */
  forms: readonly string[];
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
 * found. Chinese names a thing by its last word, so what stands before it is given up first (早期预警, where the
 * catalogue says 灾害预警).
 */
export function readQuery(text: string, index: MiniSearch<Finding>, reading: Reading = {}): Wanted[][] {
  const all = splitWords(text);
  const telling = all.filter((word) => !stopWords.has(word.text));
  const words = telling.length > 0 ? telling : all;
  return listReadings(words).flatMap((words) => readWords(words, index, reading));
}

/**
 * The words as they stand; with a number joined to the word before it (COP 29, where the catalogue says COP29); without
 * single letters (e-waste, where it says electronic waste).
 */
function listReadings(words: readonly Word[]): (readonly Word[])[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && /^\d+$/.test(word.text) && /^\p{Script=Latin}+$/u.test(before.text))
      joined[joined.length - 1] = { ...before, text: before.text + word.text, end: word.end };
    else joined.push(word);
  }
  const whole = words.filter(({ text, unspaced }) => unspaced || text.length > 1);
  return [words, ...[joined, whole].filter(({ length }) => length > 0 && length < words.length)];
}

function readWords(words: readonly Word[], index: MiniSearch<Finding>, reading: Reading): Wanted[][] {
  const longest = Math.max(2, ...words.map((word) => (word.unspaced ? [...word.text].length : 0)));
  return Array.from({ length: longest - 1 }, (_, given) =>
    words.flatMap((word, i) => {
      if (word.unspaced)
        return wantRun([...word.text].slice(Math.min(given, [...word.text].length - 2)).join(''), index);
      return wantWord(word.text, index, { ...reading, typing: reading.typing === true && i === words.length - 1 });
    })
  );
}

/** One query of the index: every word, in any of its spellings or forms. */
export const toIndexQuery = (wanted: readonly Wanted[]): Query => ({
  combineWith: 'AND',
  queries: wanted.map(({ spellings, forms, prefix, fuzzy }) => ({
    combineWith: 'OR',
    queries: [
      { queries: [...spellings], combineWith: 'OR', prefix, fuzzy },
      { queries: [...forms], combineWith: 'OR', prefix: false }
    ]
  }))
});

/** Beginnings of one or two letters are too many to mean anything, but for a word that is still being written. */
function wantWord(word: string, index: MiniSearch<Finding>, { exact, typing }: Reading): Wanted {
  const prefix = !exact && (typing === true || word.length > 2);
  const plain = { ...strictly(word), forms: exact ? [] : listSingulars(word), prefix };
  if (word.length < 4 || finds(index, plain)) return plain;
  // the least forgiveness that finds something; two neighbours in each other's place are one slip
  const slips: Wanted[] = [strictly(...listSwaps(word)), { ...strictly(word), fuzzy: 1 }];
  if (word.length > 5) slips.push({ ...strictly(word), fuzzy: 2 });
  return slips.find((slip) => finds(index, slip)) ?? plain;
}

/** Pairs that the catalogue does not have are the seam of two words, and left out if others remain. */
function wantRun(run: string, index: MiniSearch<Finding>): Wanted[] {
  const pairs = listPairs(run);
  if (pairs.length === 0) return [{ ...strictly(run), prefix: true }];
  const wanted = pairs.map((pair) => strictly(pair));
  const known = wanted.filter((pair) => finds(index, pair));
  return known.length > 0 ? known : wanted;
}

const finds = (index: MiniSearch<Finding>, wanted: Wanted) => index.search(toIndexQuery([wanted])).length > 0;

const strictly = (...spellings: string[]): Wanted => ({ spellings, forms: [], prefix: false, fuzzy: 0 });

/** What an English plural may be the plural of. The singular needs no such help: it is the plural's beginning. */
function listSingulars(word: string): string[] {
  const stem = /^(\p{L}{3,})s$/u.exec(word)?.[1];
  if (!stem || /[siu]$/.test(stem)) return [];
  const shorter = stem.endsWith('ie') ? `${stem.slice(0, -2)}y` : stem.replace(/e$/, '');
  return [...new Set([stem, shorter])];
}

/** A word with each two neighbours swapped. */
function listSwaps(word: string): string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''));
}
