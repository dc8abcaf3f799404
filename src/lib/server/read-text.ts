import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kilobytes. The longest initiative has two, the table of territories ninety; more is a mistake or an attack. */
const most = (file: string) => (file.startsWith('initiatives/') ? 32 : 256);

/** The text of a file below `folder`, or why there is none. What is no file of its own (a link, a pipe) is not opened. */
export function readText(folder: string, file: string): { text: string } | { says: string } {
  const path = join(folder, file);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return { says: 'this file is missing' };
  if (stats.isSymbolicLink()) return { says: 'is a link to another file; put the file itself here' };
  if (!stats.isFile()) return { says: 'is not a file' };
  const { size } = stats;
  if (size > most(file) * 1024) {
    return { says: `this file is larger than ${most(file)} kB (${Math.round(size / 1024)} kB)` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    return { says: `this file cannot be read as UTF-8 text: ${error instanceof Error ? error.message : 'unknown'}` };
  }
}
