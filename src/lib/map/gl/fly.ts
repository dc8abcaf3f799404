import type { Map as LiveMap } from 'maplibre-gl';
import { calm, flight } from '../painter.ts';

/** Frames of a flight that take longer than this, in milliseconds, are seen one by one. */
const slideShow = 80;

/**
 * Takes the map somewhere with `go`, which is told in how many milliseconds: at once for who asks for less motion. Where the
 * map draws too slowly to show a way, it is there after a few frames, unless the move is the reader's own: that is told
 * when it ends, and so must not end twice.
 */
export function fly(map: LiveMap, go: (duration: number) => void, isReaders: boolean): void {
  if (calm()) return go(0);
  go(flight);
  if (!isReaders) watchFlight(map, () => go(0));
}

function watchFlight(map: LiveMap, land: () => void): void {
  const start = performance.now();
  let frames = 0;
  const watching = map.on('render', () => {
    frames += 1;
    if (frames < 3) return;
    watching.unsubscribe();
    if ((performance.now() - start) / frames > slideShow) queueMicrotask(land);
  });
  void map.once('moveend', () => watching.unsubscribe());
}
