/** What `read` gives, but while it `isHeld` what it gave before; to be derived from. */
export function hold<T extends object>(read: () => T, isHeld: () => boolean): () => T {
  let last: T | undefined;
  return () => (last && isHeld() ? last : (last = read()));
}
