import worldAddress from '#lib/geography/generated/world.json?url';
import workerAddress from './gl/map-worker.ts?worker&url';
import { fetchFile } from './fetch-file.ts';

export { workerAddress, worldAddress };

/**
 * Has the browser fetch what the live map will ask for once its program runs: that is two round trips earlier. Rejects
 * where a file is missing, cut off, or takes longer than eight seconds.
 */
export async function fetchLiveFiles(signal: AbortSignal): Promise<void> {
  const fetchWhole = async (address: string) => (await fetchFile(address, signal)).arrayBuffer();
  await Promise.all([workerAddress, worldAddress].map(fetchWhole));
}
