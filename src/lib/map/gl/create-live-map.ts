import { Map as LiveMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera } from '#lib/geography/camera.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { MapIntents } from '../painter.ts';
import { composeStyle, hatchImage } from './compose-style.ts';
import { drawHatch } from './draw-hatch.ts';
import { GlPainter } from './gl-painter.ts';
import { loadWorld } from './load-world.ts';
import { readPalette } from './read-palette.ts';

setWorkerUrl(workerUrl);

/** What became of the wish for a live map. */
export type LiveMapOutcome =
  { status: 'ready'; painter: GlPainter } | { status: 'unsupported' } | { status: 'failed' } | { status: 'cancelled' };

/** MapLibre's world is square; below this zoom no screen would be filled. */
const farthestZoom = -1.5;
const nearestZoom = 11;

/**
 * Makes the live map in an element that has its size. Resolves when its first complete frame can be shown. Without
 * WebGL2 the outcome is `unsupported`; where the shapes or the worker cannot be had, `failed`.
 */
export async function createLiveMap(
  container: HTMLElement,
  scene: Scene,
  camera: Camera | undefined,
  intents: MapIntents,
  signal: AbortSignal
): Promise<LiveMapOutcome> {
  let map: LiveMap | undefined;
  signal.addEventListener('abort', () => map?.remove(), { once: true });
  try {
    const world = await loadWorld(signal);
    if (signal.aborted) return { status: 'cancelled' };
    const palette = readPalette(container);
    try {
      map = new LiveMap({
        container,
        style: composeStyle(world, palette),
        attributionControl: false,
        minZoom: farthestZoom,
        maxZoom: nearestZoom,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        keyboard: false,
        fadeDuration: 0,
        transformConstrain: keepLatitude
      });
    } catch {
      return { status: 'unsupported' };
    }
    map.touchZoomRotate.disableRotation();
    map.addImage(hatchImage, drawHatch(palette, devicePixelRatio), { pixelRatio: devicePixelRatio });
    const painter = new GlPainter(map, scene, camera, intents);
    await firstFrame(map, signal);
    return signal.aborted ? { status: 'cancelled' } : { status: 'ready', painter };
  } catch {
    map?.remove();
    return signal.aborted ? { status: 'cancelled' } : { status: 'failed' };
  }
}

/** Lets a screen be taller than the world, as telephones are: MapLibre would zoom in until it is not. */
const keepLatitude: NonNullable<ConstructorParameters<typeof LiveMap>[0]['transformConstrain']> = (center, zoom) => ({
  center,
  zoom: Math.max(farthestZoom, Math.min(nearestZoom, zoom))
});

/** MapLibre's `idle` is the first frame in which nothing is missing; a worker that hangs fires neither it nor `error`. */
function firstFrame(map: LiveMap, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('The live map was not drawn in time')), 8000);
    map.once('idle', () => {
      clearTimeout(patience);
      resolve();
    });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
