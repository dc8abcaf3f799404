import type { LonLat } from './territory.ts';

/**
 * The seam at 180°: where the world's shapes were cut so that they fit a flat sheet. No coast and no border runs along
 * it, so an outline must leave it out. Points are degrees, `[longitude, latitude]`.
 */
type Point = readonly number[];

const seam = 179.99;

/** How far a shape hangs over the sheet's edge, in degrees: more than any line is wide. */
const overhang = 1;

const isOnSeam = (point: Point | undefined) => point !== undefined && Math.abs(point[0] ?? 0) > seam;

/** A closed ring as the lines that remain of it once the seam is taken out. */
export function openRing<P extends Point>(ring: readonly P[]): P[][] {
  const lines: P[][] = [[]];
  ring.forEach((point, i) => {
    if (isOnSeam(point) && isOnSeam(ring[i - 1])) lines.push([]);
    lines.at(-1)?.push(point);
  });
  return lines.filter((line) => line.length > 1);
}

/**
 * A closed ring whose side along the seam is carried beyond the sheet's edge: clipped there, it fills the sheet to the
 * edge and its outline does not run along it.
 */
export function hangOver(ring: readonly Point[]): LonLat[] {
  const open = ring.slice(0, -1).map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
  const hung = open.flatMap((point, i): LonLat[] => {
    const before = isOnSeam(open.at(i - 1));
    const after = isOnSeam(open[(i + 1) % open.length]);
    if (!isOnSeam(point) || !(before || after)) return [point];
    const [lon, lat] = point;
    const out: LonLat = [lon + Math.sign(lon) * overhang, lat];
    return [...(before ? [] : [point]), out, ...(after ? [] : [point])];
  });
  return [...hung, ...hung.slice(0, 1)];
}
