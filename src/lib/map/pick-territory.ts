import type { LonLat } from '#lib/geography/territory.ts';
import type { Lie } from '#lib/scene/lay-flat.ts';
import type { Scene } from '#lib/scene/scene.ts';

/** A marker answers this far from its centre: half a target of 24 pixels. */
export const reach = 12;

/**
 * The territory that a pointer means; a click has one winner. It is the nearest marker within reach, where markers crowd;
 * but land under the pointer whose own label point is nearer still keeps it, so that Germany is not lost to Luxembourg.
 * Markers whose land is large enough by now do not answer. `land` is the code of the land under the pointer.
 */
export function pickTerritory(
  { markers, labels }: Pick<Scene, 'markers' | 'labels'>,
  { zoom, project }: Lie,
  [x, y]: readonly [number, number],
  land: string | undefined
): string | undefined {
  const distanceTo = (at: LonLat) => {
    const point = project(at);
    return point ? Math.hypot(point[0] - x, point[1] - y) : Infinity;
  };
  const own = labels.find(({ code }) => code === land);
  let winner = land;
  let least = Math.min(reach, own ? distanceTo(own.at) : Infinity);
  for (const { code, at, until } of markers) {
    if (zoom >= until) continue;
    const distance = distanceTo(at);
    if (distance > least) continue;
    winner = code;
    least = distance;
  }
  return winner;
}
