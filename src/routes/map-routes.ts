import type { Camera, Projection } from '#lib/geography/camera.ts';

/** Where the reader's wishes on the map lead. */
export interface MapRoutes {
  /** The page of a territory. */
  link: (code: string) => string;
  onselect: (code: string | undefined) => void;
  onproject: (projection: Projection) => void;
  onmove: (camera: Camera) => void;
  onreset: () => void;
}
