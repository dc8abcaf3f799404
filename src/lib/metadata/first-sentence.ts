/** Where a sentence ends: at a stop of either script, with the quotes and brackets that it closes. */
const end = /[。！？][”’」』）]*|[.!?][”’)]*(?=\s+[\p{Lu}\p{N}“‘(]|$)/u;

/** A text's first sentence; the whole text where none ends. A stop within a number ends nothing. */
export function firstSentence(text: string): string {
  const found = end.exec(text);
  return found ? text.slice(0, found.index + found[0].length) : text;
}
