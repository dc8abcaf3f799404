import { patience } from './when.ts';

/** Fetches a file of the map; rejects where it is missing or takes longer than eight seconds. */
export async function fetchFile(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

/** The same, read; rejects also where it is cut off. */
export const fetchJson = async <T>(address: string, signal: AbortSignal): Promise<T> =>
  (await fetchFile(address, signal)).json();
