/** Lines of the map are `times` as wide at the zoom `until` as at zoom 0; beyond they grow no more. */
export const growth = { until: 8, times: 2.5 };

/** The width at a zoom, in pixels, of a line that is `far` pixels wide at zoom 0: it grows a little as the reader comes near. */
export function widthAt(zoom: number, far: number): number {
  const way = Math.max(0, Math.min(1, zoom / growth.until));
  return Math.round(far * (1 + way * (growth.times - 1)) * 100) / 100;
}
