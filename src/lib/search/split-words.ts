import { foldText } from './fold-text.ts';

/** A word of a text: folded, and from where to where it stands in the text (UTF-16 units). */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** A run of characters of a script that puts no blanks between its words: Chinese, kana. */
  unspaced: boolean;
}

const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const wordForm = new RegExp(String.raw`(${unspaced}+)|(?:(?!${unspaced})[\p{L}\p{N}\p{M}])+`, 'gu');

/** The words of a text in its order. Blanks, hyphens, apostrophes and every other sign part words. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(wordForm)].flatMap((found) => {
    const [written, run] = found;
    const word = { start: found.index, end: found.index + written.length, unspaced: run !== undefined };
    // folding can bring signs in: ½ becomes 1⁄2
    const folded = foldText(written).replace(/[^\p{L}\p{N}]/gu, '');
    return folded ? [{ text: folded, ...word }] : [];
  });
}

/** What a text is indexed under. A Chinese run gives its pairs of neighbours (塑料污染: 塑料, 料污, 污染) and its last character. */
export function listTerms(text: string): string[] {
  return splitWords(text).flatMap((word) => (word.unspaced ? [...listPairs(word.text), lastOf(word.text)] : word.text));
}

/** The pairs of neighbouring characters; none where there is but one character. */
export function listPairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}

const lastOf = (run: string) => [...run].at(-1) ?? '';
