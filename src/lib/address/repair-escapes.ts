/** A path or hash as it is, or with each `%` as a character of its own where its escapes make no text: `%E0%A4%A`. */
export function repairEscapes(text: string): string {
  return decode(text) === undefined ? text.replaceAll('%', '%25') : text;
}

/** What the escapes say is given back, because a minifier takes away a call whose answer nobody wants. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
