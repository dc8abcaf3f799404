import type { Camera, Projection } from '#lib/geography/camera.ts';
import { frameGlobe } from '#lib/scene/frame-globe.ts';
import { fitFrame, layFlat, type Size } from '#lib/scene/lay-flat.ts';
import { layGlobe } from '#lib/scene/lay-globe.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { World } from '../read-world.ts';
import type { Bounds } from '../world-shapes.ts';
import { drawImage, type ImageWords } from './draw-image.ts';
import type { Palette } from './read-palette.ts';
import { flatTracer, globeTracer } from './trace-world.ts';

export interface DrawnView {
  scene: Scene;
  /** Without a camera the picture shows what its page is about. */
  camera?: Camera | undefined;
  projection: Projection;
  /** The map's box, in pixels. */
  size: Size;
  palette: Palette;
}

/** Draws views of a world as SVG documents, flat or as a globe. */
export function viewDrawer(world: World): (view: DrawnView, words: ImageWords) => ReturnType<typeof drawImage> {
  let drawFlat: ReturnType<typeof flatTracer> | undefined;
  let drawGlobe: ReturnType<typeof globeTracer> | undefined;
  return ({ scene, camera, projection, size, palette }, words) => {
    if (projection === 'globe') {
      const lie = layGlobe(camera ?? frameGlobe(scene.frame, size), size);
      drawGlobe ??= globeTracer(world);
      return drawImage({ scene, lie, size, world: drawGlobe(lie, scene.selected), palette }, words);
    }
    const lie = layFlat(camera ?? fitFrame(scene.frame, size), size);
    drawFlat ??= flatTracer(world);
    return drawImage({ scene, lie, size, world: drawFlat(lie, size, scene.selected), palette }, words);
  };
}

/** What a view shows, in degrees. Of the globe that is everything: at its rim more is seen than a box could tell. */
export function seenIn({ scene, camera, projection, size }: DrawnView): { bounds: Bounds; zoom: number } {
  if (projection === 'globe')
    return { bounds: [-180, -90, 180, 90], zoom: (camera ?? frameGlobe(scene.frame, size)).zoom };
  return layFlat(camera ?? fitFrame(scene.frame, size), size);
}
