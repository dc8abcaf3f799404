import worldAddress from '#lib/geography/generated/world.json?url';
import workerAddress from './gl/map-worker.ts?worker&url';
import { patience } from './when.ts';

export { workerAddress, worldAddress };

/**
 * Has the browser fetch what the live map will ask for once its program runs: that is two round trips earlier. Rejects
 * where a file is missing, cut off, or takes longer than eight seconds.
 */
export async function fetchLiveFiles(signal: AbortSignal): Promise<void> {
  await Promise.all([workerAddress, worldAddress].map((address) => fetchWhole(address, signal)));
}

async function fetchWhole(address: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  await response.arrayBuffer();
}
