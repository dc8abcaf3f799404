import { fetchJson } from './fetch-json.ts';

/**
 * What fetches files that never change, and reads each once however often it is asked for: every filter asks again. It
 * rejects where the file cannot be had; what failed may be tried again.
 */
export function fetchOnce<Written, T>(read: (written: Written) => T): (address: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (address) => {
    const file = known.get(address) ?? fetchJson<Written>(address).then(read);
    known.set(address, file);
    file.catch(() => known.delete(address));
    return file;
  };
}
