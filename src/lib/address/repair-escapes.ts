/** A path or hash as it is, or with each `%` as a character of its own where its escapes make no text: `%E0%A4%A`. */
export function repairEscapes(text: string): string {
  try {
    decodeURIComponent(text);
    return text;
  } catch {
    return text.replaceAll('%', '%25');
  }
}
