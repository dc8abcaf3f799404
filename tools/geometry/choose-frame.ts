import { unionBoxes } from '#lib/geography/boxes.ts';
import type { Box } from '#lib/geography/territory.ts';
import { toMercator } from './mercator.ts';

/** A frame shows at least this part of the land. */
const leastShown = 0.99;
/** Land is left out of a frame only if the frame gets smaller by at least this part for it. */
const leastGain = 0.1;

interface Measured {
  box: Box;
  /** Square kilometres. */
  area: number;
}

/**
 * The box that a camera shows of a territory: round 99 % of its land. Islands are left out one after the other, each time
 * the one whose absence makes the frame smallest, as long as that is worth it: Alaska stays, Hawaii and the Chathams go.
 */
export function chooseFrame(pieces: readonly Measured[]): Box {
  let shown = [...pieces];
  let spare = pieces.reduce((sum, { area }) => sum + area, 0) * (1 - leastShown);
  for (;;) {
    const frame = unionBoxes(shown.map(({ box }) => box));
    const candidates = shown
      .filter(({ area }) => area <= spare && shown.length > 1)
      .map((piece) => ({ piece, size: frameSize(unionBoxes(shown.filter((other) => other !== piece).map(({ box }) => box))) }));
    const best = candidates.reduce((least, next) => (next.size < least.size ? next : least), { piece: undefined, size: Infinity });
    if (!best.piece || best.size > frameSize(frame) * (1 - leastGain)) return frame;
    const { piece } = best;
    shown = shown.filter((other) => other !== piece);
    spare -= piece.area;
  }
}

/** The larger side of a box in Web Mercator: what decides the zoom. */
function frameSize([west, south, east, north]: Box): number {
  const [, bottom] = toMercator([west, south]);
  const [, top] = toMercator([east, north]);
  return Math.max((east - west) / 360, bottom - top);
}
