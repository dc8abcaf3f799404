import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes. The longest initiative is a few thousand; more is a mistake or an attack. */
const mostBytes = 256 * 1024;

/** The text of a file below `folder`, or why there is none. */
export function readText(folder: string, file: string): { text: string } | { says: string } {
  const path = join(folder, file);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return { says: 'this file is missing' };
  if (size > mostBytes) return { says: `this file is larger than 256 kB (${Math.round(size / 1024)} kB)` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    return { says: `this file cannot be read as UTF-8 text: ${error instanceof Error ? error.message : 'unknown'}` };
  }
}
