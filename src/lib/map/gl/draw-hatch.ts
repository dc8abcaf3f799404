import { hatchPitch, hatchWidth } from '#lib/scene/map-look.ts';
import type { Palette } from '../svg/read-palette.ts';

/** The faint diagonal hatch of "not named in this source", as a seamless tile. */
export function drawHatch(palette: Palette, ratio: number): ImageData {
  const size = Math.round(hatchPitch * ratio);
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (!context) return new ImageData(size, size);
  context.strokeStyle = palette.hatch;
  context.lineWidth = ratio * hatchWidth;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - 1, size + 1);
    context.lineTo(shift + size + 1, -1);
  }
  context.stroke();
  return context.getImageData(0, 0, size, size);
}
