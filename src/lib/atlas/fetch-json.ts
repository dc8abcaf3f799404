/** Long enough for a slow line, in milliseconds; a request that hangs would else never fail. */
export const patience = 20_000;

/** Fetches a file of the site; rejects with its address where it cannot be had. */
export async function fetchJson<T>(address: string, signal: AbortSignal | null = null): Promise<T> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
