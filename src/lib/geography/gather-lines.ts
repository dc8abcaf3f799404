/** A line as path data, and where it begins, in parts of the Web Mercator world. */
export interface TracedLine {
  start: readonly [x: number, y: number];
  d: string;
}

/** So many to the world's width and height. */
const parts = 8;

/**
 * The lines that begin in the same part of the world as one path each. A browser draws a page in tiles, and of a path that
 * touches one it draws all: one path of all lines would be drawn a dozen times.
 */
export function gatherLines(lines: readonly TracedLine[]): string[] {
  const gathered = new Map<string, string>();
  for (const { start, d } of lines) {
    const part = start.map((at) => Math.floor(at * parts)).join(' ');
    gathered.set(part, (gathered.get(part) ?? '') + d);
  }
  return [...gathered.values()];
}
