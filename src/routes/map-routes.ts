import type { Camera, Projection } from '#lib/geography/camera.ts';

/** Where the reader's wishes on the map lead. */
export interface MapRoutes {
  /** The page of a territory. */
  link: (code: string) => string;
  /** With a camera: what was chosen is seen well as the map stands there. */
  onselect: (code: string | undefined, camera?: Camera) => void;
  onproject: (projection: Projection) => void;
  onmove: (camera: Camera) => void;
  onreset: () => void;
}
