import { fetchJson } from './fetch-file.ts';
import { worldAddress } from './live-files.ts';
import { sheetAddress } from './sheet-address.ts';
import { WorldShapes } from './world-shapes.ts';

/** Fetches the shapes; rejects where they are missing, cut off, or take longer than eight seconds. */
export async function loadShapes(signal: AbortSignal): Promise<WorldShapes> {
  return new WorldShapes(await fetchJson(worldAddress, signal), (sheet) => fetchJson(sheetAddress(sheet), signal));
}
