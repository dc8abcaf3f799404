import { unionBoxes } from '#lib/geography/boxes.ts';
import type { Box } from '#lib/geography/territory.ts';
import { toMercator } from '#lib/geography/mercator.ts';

/** A frame shows at least this part of the land. */
const leastShown = 0.995;
/** Land is left out of a frame only if the frame gets smaller by at least this part for it. */
const leastGain = 0.1;

interface Measured {
  box: Box;
  /** Square kilometres. */
  area: number;
}

/**
 * The box that a camera shows of a territory: round 99.5 % of its land. Islands are taken away one after the other, always
 * the one that saves most of the box for the land it has; a step of that order is gone if it, and those before it, save a tenth of the box.
 * So Alaska, Shetland and Okinawa stay in their frames; the Aleutians, Easter Island and Macquarie do not.
 */
export function chooseFrame(pieces: readonly Measured[]): Box {
  const [first, ...later] = shrink(pieces);
  let frame = first;
  for (const smaller of later) if (sizeOf(smaller) <= sizeOf(frame) * (1 - leastGain)) frame = smaller;
  return frame;
}

/** The boxes round all land and round ever less of it, down to the part that must be shown. */
function shrink(pieces: readonly Measured[]): [Box, ...Box[]] {
  let shown = [...pieces];
  let spare = pieces.reduce((sum, { area }) => sum + area, 0) * (1 - leastShown);
  const frames: [Box, ...Box[]] = [unionBoxes(boxesOf(shown))];
  for (;;) {
    const size = sizeOf(frames.at(-1) ?? frames[0]);
    const best = shown
      .filter(({ area }) => area <= spare && shown.length > 1)
      .map((piece) => ({ piece, frame: unionBoxes(boxesOf(without(shown, piece))) }))
      .map((step) => ({ ...step, worth: (size - sizeOf(step.frame)) / step.piece.area }))
      .sort((a, b) => b.worth - a.worth)[0];
    if (!best) return frames;
    shown = without(shown, best.piece);
    spare -= best.piece.area;
    frames.push(best.frame);
  }
}

const boxesOf = (pieces: readonly Measured[]) => pieces.map(({ box }) => box);
const without = (pieces: readonly Measured[], one: Measured) => pieces.filter((piece) => piece !== one);

/** Width and height of a box in Web Mercator, added up. */
function sizeOf([west, south, east, north]: Box): number {
  const [, bottom] = toMercator([west, south]);
  const [, top] = toMercator([east, north]);
  return (east - west) / 360 + bottom - top;
}
