/**
 * Asks for what never changes once, however often it is wanted: every filter wants it again. It rejects where the answer
 * cannot be had; what failed may be asked for again.
 */
export function askOnce<Key, T>(ask: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const known = new Map<Key, Promise<T>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}
