/** Control characters, line breaks, marks that turn the writing direction, and halves of characters. */
const invisible = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]+/gu;

/** A text that shows all it holds: what cannot be seen and could turn or break it is a blank. */
export const cleanText = (text: string): string => text.replace(invisible, ' ');

/** The same value with every text in it clean. */
export function cleanTexts<Value>(value: Value): Value;
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((item) => cleanTexts<unknown>(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanTexts<unknown>(item)]));
}
