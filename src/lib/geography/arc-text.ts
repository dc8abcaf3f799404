import type { LonLat } from './territory.ts';

/**
 * Lines as JSON carries them in the fewest bytes: all longitudes, all latitudes and all lengths are a text each, which
 * compresses to four fifths of the same numbers written out. Points are steps of a grid, each told from the one before
 * it; a line begins where the last one ended.
 */
export interface ArcText {
  /** Longitude and latitude of the grid's corner, and of one step, in degrees. */
  origin: LonLat;
  step: LonLat;
  /** How many points each line has. */
  lengths: string;
  xs: string;
  ys: string;
}

/** A point of the grid, in whole steps from its corner. */
export type GridPoint = readonly [x: number, y: number];

/** A digit's own value; with as much more it is not a number's last. All are visible ASCII from `first` on. */
const base = 46;
const first = 35;

export function writeArcs(arcs: readonly (readonly GridPoint[])[], { origin, step }: Pick<ArcText, 'origin' | 'step'>) {
  const points = arcs.flat();
  const moves = (axis: 0 | 1) => points.map((point, i) => point[axis] - (points[i - 1]?.[axis] ?? 0));
  return {
    origin,
    step,
    lengths: writeNumbers(arcs.map(({ length }) => length)),
    xs: writeNumbers(moves(0)),
    ys: writeNumbers(moves(1))
  } satisfies ArcText;
}

/** The lines in degrees. */
export function readArcs({ origin, step, lengths, xs, ys }: ArcText): LonLat[][] {
  const [moveX, moveY] = [readNumbers(xs), readNumbers(ys)];
  let [at, x, y] = [0, 0, 0];
  return readNumbers(lengths).map((length) =>
    Array.from({ length }, (): LonLat => {
      x += moveX[at] ?? 0;
      y += moveY[at] ?? 0;
      at += 1;
      return [origin[0] + x * step[0], origin[1] + y * step[1]];
    })
  );
}

/** Whole numbers as text. Negative ones are the odd ones, so that small moves of either sign are one character. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      let rest = number < 0 ? -2 * number - 1 : 2 * number;
      let text = String.fromCharCode(first + (rest % base));
      while ((rest = Math.floor(rest / base)) > 0) text = String.fromCharCode(first + base + (rest % base)) + text;
      return text;
    })
    .join('');
}

export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let rest = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - first;
    rest = rest * base + (digit % base);
    if (digit >= base) continue;
    numbers.push(rest % 2 ? -(rest + 1) / 2 : rest / 2);
    rest = 0;
  }
  return numbers;
}
