import { patience } from './when.ts';

/** Fetches a file of shapes; rejects where it is missing, cut off, or takes longer than eight seconds. */
export async function fetchJson<T>(address: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
  if (!response.ok) throw new Error(`The world's shapes answered ${response.status}`);
  return response.json();
}
