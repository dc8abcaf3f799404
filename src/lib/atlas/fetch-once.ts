import { askOnce } from './ask-once.ts';
import { fetchJson } from './fetch-json.ts';

/** What fetches files that never change, and reads each once. */
export const fetchOnce = <Written, T>(read: (written: Written) => T): ((address: string) => Promise<T>) =>
  askOnce((address: string) => fetchJson<Written>(address).then(read));
