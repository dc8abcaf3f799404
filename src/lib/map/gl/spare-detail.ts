import type { Map as LiveMap } from 'maplibre-gl';

/** A frame that takes longer than this, in milliseconds, is late on every screen. */
const late = 25;

/** So many late frames of a move in a row are the machine's pace; fewer may be a hiccup. */
const inARow = 3;

/**
 * Leaves out hatch and coastline while the map moves on a machine that draws it late: the faintest of the map, and half of
 * what a software renderer does for a frame.
 */
export function spareDetail(map: LiveMap): void {
  let isSlow = false;
  let lateOnes = 0;
  const show = (opacity: 0 | 1) => {
    map.setPaintProperty('hatch', 'fill-opacity', opacity);
    map.setPaintProperty('coast', 'line-opacity', opacity);
  };

  map.on('movestart', () => {
    lateOnes = 0;
    if (isSlow) show(0);
  });
  map.on('render', () => {
    if (isSlow || !map.isMoving()) return;
    const drawn = performance.now();
    // the next frame waits until this one has been drawn, however seldom the pointer moves
    requestAnimationFrame(() => {
      lateOnes = performance.now() - drawn > late ? lateOnes + 1 : 0;
      if (isSlow || lateOnes < inARow || !map.isMoving()) return;
      isSlow = true;
      show(0);
    });
  });
  map.on('moveend', () => {
    if (isSlow) show(1);
  });
}
