import { Map as LiveMap, setWorkerUrl } from 'maplibre-gl';
import type { Scene } from '#lib/scene/scene.ts';
import { zooms } from '#lib/scene/lay-flat.ts';
import { markerReach } from '#lib/scene/place-labels.ts';
import { workerAddress, worldAddress } from '../live-files.ts';
import type { MapIntents, View } from '../painter.ts';
import type { GestureWords } from '../words.ts';
import { inTime } from '../when.ts';
import { trustWorker } from './trust-worker.ts';
import { composeFilters } from './compose-filters.ts';
import { clearImage, composeStyle, hatchImage } from './compose-style.ts';
import { drawHatch } from './draw-hatch.ts';
import { GlPainter } from './gl-painter.ts';
import { leaveOutSky } from './leave-out-sky.ts';
import { readPalette } from '../svg/read-palette.ts';
import { refineAtRest } from './refine-at-rest.ts';
import { spareDetail } from './spare-detail.ts';

trustWorker(workerAddress);
setWorkerUrl(workerAddress);

/** What became of the wish for a live map. */
export type LiveMapOutcome =
  { status: 'ready'; painter: GlPainter } | { status: 'unsupported' } | { status: 'failed' } | { status: 'cancelled' };

/**
 * Makes the live map in an element that has its size. Resolves when its first complete frame can be shown. Without
 * WebGL2 the outcome is `unsupported`; where the worker or the shapes, which are on their way in `files`, cannot be had,
 * `failed`.
 */
export async function createLiveMap(
  container: HTMLElement,
  scene: Scene,
  view: View,
  intents: MapIntents,
  files: Promise<void>,
  signal: AbortSignal,
  gestures?: GestureWords
): Promise<LiveMapOutcome> {
  let map: LiveMap | undefined;
  signal.addEventListener('abort', () => map?.remove(), { once: true });
  try {
    const palette = readPalette(container);
    try {
      map = new LiveMap({
        container,
        style: composeStyle(
          { world: worldAddress, sheets: new Map() },
          palette,
          view.projection,
          composeFilters(scene, undefined, zooms.farthest)
        ),
        attributionControl: false,
        minZoom: zooms.farthest,
        maxZoom: zooms.nearest,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        keyboard: false,
        fadeDuration: 0,
        ...(gestures && { cooperativeGestures: true, locale: nameGestures(gestures) }),
        transformConstrain: keepLatitude
      });
    } catch {
      return { status: 'unsupported' };
    }
    map.touchZoomRotate.disableRotation();
    map.addImage(hatchImage, drawHatch(palette, devicePixelRatio), { pixelRatio: devicePixelRatio });
    map.addImage(clearImage, new ImageData(2 * markerReach, 2 * markerReach));
    refineAtRest(map, signal);
    spareDetail(map);
    map.on('style.load', ({ target }) => leaveOutSky(target));
    const painter = new GlPainter(map, scene, view, intents);
    await Promise.all([firstFrame(map, signal), files]);
    return signal.aborted ? { status: 'cancelled' } : { status: 'ready', painter };
  } catch {
    map?.remove();
    return signal.aborted ? { status: 'cancelled' } : { status: 'failed' };
  }
}

const nameGestures = ({ windows, mac, touch }: GestureWords) => ({
  'CooperativeGesturesHandler.WindowsHelpText': windows,
  'CooperativeGesturesHandler.MacHelpText': mac,
  'CooperativeGesturesHandler.MobileHelpText': touch
});

/** Lets a screen be taller than the world, as telephones are: MapLibre would zoom in until it is not. */
const keepLatitude: NonNullable<ConstructorParameters<typeof LiveMap>[0]['transformConstrain']> = (center, zoom) => ({
  center,
  zoom: Math.max(zooms.farthest, Math.min(zooms.nearest, zoom))
});

/** MapLibre's `idle` is the first frame in which nothing is missing; a worker that hangs fires neither it nor `error`. */
function firstFrame(map: LiveMap, signal: AbortSignal): Promise<void> {
  const drawn = new Promise<void>((resolve, reject) => {
    map.once('idle', () => resolve());
    map.once('error', ({ error }) => reject(error));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return inTime(drawn);
}
