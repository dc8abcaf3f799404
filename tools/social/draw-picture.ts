import { programmeDrawings } from '#lib/panels/programme-drawings.ts';
import { fitFrame, layFlat } from '#lib/scene/lay-flat.ts';
import { drawDefinitions, drawMap } from '#lib/map/svg/draw-map.ts';
import type { Palette } from '#lib/map/svg/read-palette.ts';
import type { flatTracer } from '#lib/map/svg/trace-world.ts';
import type { SocialPicture } from './list-pictures.ts';

/** What Facebook, LinkedIn, X and WhatsApp all show whole, in pixels. */
export const size = { width: 1200, height: 630 };

/** The inhabited world as wide as the picture: Antarctica and the far north are cut instead of the sides. */
const wide = { zoom: Math.log2(1200 / 512), lat: 25, lng: 11 };

/** A picture as an SVG document of 1200 × 630 without a word: the map, and the programme's mark on a disc. */
export function drawPicture(
  { scene, programme }: SocialPicture,
  trace: ReturnType<typeof flatTracer>,
  palette: Palette
): string {
  const world = scene.selected.length === 0 && scene.points.length === 0;
  const lie = layFlat(world ? wide : fitFrame(scene.frame, size), size);
  const map = drawMap({ scene, lie, size, world: trace(lie, size, scene.selected), palette });
  const mark =
    programme === undefined
      ? ''
      : `<circle cx="110" cy="520" r="70" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="3"/>` +
        `<g transform="translate(62 472) scale(6)" fill="none" stroke="${palette.ink}" stroke-width="1.1" ` +
        `stroke-linecap="round" stroke-linejoin="round"><path d="${programmeDrawings[programme] ?? 'M4 4h8v8H4Z'}"/></g>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">` +
    `${drawDefinitions(size, palette)}${map}${mark}</svg>`
  );
}
