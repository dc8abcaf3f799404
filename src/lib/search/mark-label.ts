import { foldText } from './fold-text.ts';
import { splitWords, type Word } from './split-words.ts';

/** A part of a label; `marked` where it is what was searched for. */
export interface Part {
  text: string;
  marked: boolean;
}

/**
 * A label in parts that make it up again. `asked` are folded words; `terms` are the folded words of the catalogue
 * that answered: longer ones for a beginning, others for a slip of the finger.
 */
export function markLabel(label: string, asked: readonly string[], terms: ReadonlySet<string>): Part[] {
  const ranges = splitWords(label)
    .flatMap((word) => (word.unspaced ? findInRun(word, asked) : findInWord(label, word, asked, terms)))
    .sort(([a], [b]) => a - b);
  const parts: Part[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    const text = label.slice(at, end);
    const last = parts.at(-1);
    if (text && last?.marked === marked) last.text += text;
    else if (text) parts.push({ text, marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of ranges) {
    add(start, false);
    add(end, true);
  }
  add(label.length, false);
  return parts;
}

type Range = [start: number, end: number];

/** The longest beginning that was asked for; the whole word where a slip was forgiven. */
function findInWord(label: string, word: Word, asked: readonly string[], terms: ReadonlySet<string>): Range[] {
  if (!terms.has(word.text)) return [];
  const length = Math.max(0, ...asked.filter((one) => word.text.startsWith(one)).map((one) => one.length));
  if (length === 0 || length === word.text.length) return [[word.start, word.end]];
  return [[word.start, word.start + reach(label.slice(word.start, word.end), length)]];
}

/** How far into a word as written its first folded letters reach: é may be two units, ß is two letters. */
function reach(written: string, folded: number): number {
  for (let end = 1; end < written.length; end++) {
    const next = written.codePointAt(end) ?? 0;
    if (/\p{M}/u.test(String.fromCodePoint(next))) continue;
    if (foldText(written.slice(0, end)).length >= folded) return end;
  }
  return written.length;
}

/** Folding leaves Chinese characters one for one. */
function findInRun(word: Word, asked: readonly string[]): Range[] {
  return asked.flatMap((one) => {
    const found: Range[] = [];
    for (let at = word.text.indexOf(one); at >= 0; at = word.text.indexOf(one, at + 1)) {
      found.push([word.start + at, word.start + at + one.length]);
    }
    return found;
  });
}
