import { distance } from 'fastest-levenshtein';

/** The candidate that differs least from what was written, or none where nothing is like it. */
export function findNearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 2)) + 1;
  for (const candidate of candidates) {
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < least) [nearest, least] = [candidate, steps];
  }
  return nearest;
}
