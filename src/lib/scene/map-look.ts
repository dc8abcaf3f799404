import type { Shade } from './scene.ts';

// How the map is drawn, by whichever painter. Lengths are pixels; lines of land are so wide at zoom 0 and grow from there.
// One constant each, as a build writes those where they are used.

export const coastWidth = 0.5;
export const borderWidth = 0.6;
export const bedWidth = 1.8;
export const unsettledWidth = 1;

/** Of borders that are not settled: a dash and the gap after it. */
export const dashes = { dashed: [4, 2], dotted: [1.2, 2.2] } as const;

export const outlineWidth = 2;
export const hoveredWidth = 1.4;
export const activeWidth = 2.5;
/** Ink on the darkest shade is seen by the halo round it, which is so much wider. */
export const haloWider = 2.4;

export const unnamedRadius = 2.6;
export const namedRadius = 4.2;
export const hoveredRadius = 5.5;
export const selectedRadius = 6;
export const placeRadius = 5;

/** The lines round dots. */
export const ringWidth = 1;
export const selectedRing = 2.2;
export const placeRing = 1.5;

export const radiusOf = (shade: Shade, isMarked: boolean): number =>
  isMarked ? selectedRadius : shade === 'unnamed' ? unnamedRadius : namedRadius;

/** The distance of the hatch's lines, and their width. */
export const hatchPitch = 6;
export const hatchWidth = 0.8;

/** From a marker's centre to the name at its side, to one at its corner, and to the line above or below it. */
export const sideGap = 9;
export const cornerGap = 3;
export const lineGap = 7;

/** The halo of a name, on each side of its letters. */
export const nameHalo = 1.4;
