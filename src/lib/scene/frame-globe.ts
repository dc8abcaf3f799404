import type { Camera } from '#lib/geography/camera.ts';
import type { Box } from '#lib/geography/territory.ts';
import { fitFrame, tile, zooms, type Size } from './lay-flat.ts';

/** How much of the box's shorter side the whole globe takes. */
const fill = 0.94;

/** From the camera to what it looks at, in heights of the box: MapLibre's field of view is 36.87°. */
export const distance = 1.5;

/** Frames wider than this, in degrees, run round the horizon: the whole globe is shown. */
const widest = 120;

/** The camera that shows a frame on the globe: the flat map's, but never farther away than the whole globe. */
export function frameGlobe(frame: Box, size: Size): Camera {
  const flat = fitFrame(frame, size);
  const whole = zoomOfWhole(size, flat.lat);
  const zoom = frame[2] - frame[0] > widest ? whole : Math.max(whole, flat.zoom);
  return { ...flat, zoom: Math.max(zooms.farthest, Math.min(zooms.nearest, zoom)) };
}

/**
 * The zoom at which the globe, centred on a latitude, just fits. A sphere is seen smaller than it is, as its rim lies
 * behind its middle; and MapLibre draws it larger by 1 / cos(latitude), so that places keep the scale of the flat map.
 */
function zoomOfWhole({ width, height }: Size, latitude: number): number {
  const camera = distance * height;
  const seen = (Math.min(width, height) * fill) / 2;
  const radius = (seen ** 2 + seen * Math.hypot(seen, camera)) / camera;
  return Math.log2((2 * Math.PI * radius * Math.cos((latitude * Math.PI) / 180)) / tile);
}
