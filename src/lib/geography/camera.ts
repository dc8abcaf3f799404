/** How the world is laid on the screen. The first is the default. */
export const projections = ['mercator', 'globe'] as const;

export type Projection = (typeof projections)[number];

/** Where a map looks: zoom of 512-pixel tiles, centre in degrees. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
}

/** Whether two cameras show the same picture to the eye: a hundredth of a zoom step, a pixel of the centre. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const pixel = 360 / (512 * 2 ** a.zoom);
  const turned = Math.abs(((a.lng - b.lng + 540) % 360) - 180);
  return Math.abs(a.zoom - b.zoom) < 0.011 && Math.abs(a.lat - b.lat) < 1.5 * pixel && turned < 1.5 * pixel;
}
