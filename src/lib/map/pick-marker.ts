import type { Marker } from '#lib/scene/scene.ts';

/** A marker answers this far from its centre: half a target of 24 pixels. */
export const reach = 12;

/**
 * The marker a pointer means: the nearest within reach, where markers crowd. `project` gives a place's point on the map's
 * box in pixels, undefined where it is out of sight. Markers whose land is large enough by now do not answer.
 */
export function pickMarker(
  markers: readonly Marker[],
  zoom: number,
  [x, y]: readonly [number, number],
  project: (at: Marker['at']) => readonly [number, number] | undefined
): Marker | undefined {
  let nearest: Marker | undefined;
  let least = reach;
  for (const marker of markers) {
    if (zoom >= marker.until) continue;
    const point = project(marker.at);
    if (!point) continue;
    const distance = Math.hypot(point[0] - x, point[1] - y);
    if (distance > least) continue;
    nearest = marker;
    least = distance;
  }
  return nearest;
}
