import { splitWords } from './split-words.ts';

/** A text as its folded words, so that "Guinea-Bissau" and "guinea bissau" are one. */
export const normaliseName = (text: string): string =>
  splitWords(text)
    .map((word) => word.text)
    .join(' ');

/**
 * How well a search fits what something is called, less being better: it is the name; the name begins with it; a word of
 * the name does; none does. What the page shows (`label`) comes before other spellings of the same fit. All normalised.
 */
export function rankNames(query: string, label: string, names: readonly string[]): number {
  const other = Math.min(3, ...names.map((name) => rankName(query, name)));
  return Math.min(rankName(query, label) * 2, other * 2 + 1);
}

function rankName(query: string, name: string): number {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  return name.includes(` ${query}`) ? 2 : 3;
}
