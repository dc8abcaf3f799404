import { gatherLines } from '#lib/geography/gather-lines.ts';
import { hangOver } from '#lib/geography/seam.ts';
import type { LonLat, TerritoryCode } from '#lib/geography/territory.ts';
import type { LineKind } from './border-lines.ts';
import type { Drawing } from './draw-world.ts';
import { toMercator } from '#lib/geography/mercator.ts';
import type { Polygon } from './pieces.ts';

/** The drawing as SVG path data: square Web Mercator, y from 85.0511° N downward. */
export interface Paths {
  width: number;
  height: number;
  territories: Record<TerritoryCode, string>;
  undetermined: Record<string, string>;
  borders: Record<LineKind, string[]>;
}

const width = 1000;
/** Steps of the grid in a unit of the path. */
const grid = 2;

export function writePaths({ territories, undetermined, borders }: Drawing): Paths {
  const land = (drawn: Iterable<[string, Polygon[]]>) =>
    Object.fromEntries(
      [...drawn]
        .map(([id, polygons]) => [
          id,
          polygons
            .flat()
            .map((ring) => writeRing(hangOver(ring)))
            .join('')
        ])
        .filter(([, d]) => d)
    );
  return {
    width,
    height: width,
    territories: land(territories),
    undetermined: land(undetermined),
    borders: {
      solid: writeLines(borders.solid),
      dashed: writeLines(borders.dashed),
      dotted: writeLines(borders.dotted)
    }
  };
}

type Step = [x: number, y: number];

/** Points of the grid, without repeats. */
function snap(points: readonly LonLat[]): Step[] {
  const steps = points
    .map(toMercator)
    .map(([x, y]): Step => [Math.round(x * width * grid), Math.round(y * width * grid)]);
  return steps.filter(([x, y], i) => x !== steps[i - 1]?.[0] || y !== steps[i - 1]?.[1]);
}

function writeRing(ring: readonly LonLat[]): string {
  const steps = snap(ring).slice(0, -1);
  return steps.length < 3 ? '' : `${writeSteps(steps)}z`;
}

function writeLines(lines: readonly LonLat[][]): string[] {
  const written = lines
    .map(snap)
    .filter((steps) => steps.length > 1)
    .map((steps) => ({ start: startOf(steps), d: writeSteps(steps) }));
  return gatherLines(written);
}

const startOf = ([[x, y] = [0, 0]]: readonly Step[]) => [x / width / grid, y / width / grid] as const;

/** An absolute start, then relative moves in the shortest form; numbers are joined by their own minus sign if they have one. */
function writeSteps(steps: readonly Step[]): string {
  const [start = [0, 0]] = steps;
  let [path, command] = [`M${join(start)}`, 'M'];
  for (const [i, [x, y]] of steps.entries()) {
    const [beforeX, beforeY] = steps[i - 1] ?? [x, y];
    const [dx, dy] = [x - beforeX, y - beforeY];
    if (dx === 0 && dy === 0) continue;
    const next = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
    const numbers = next === 'h' ? write(dx) : next === 'v' ? write(dy) : join([dx, dy]);
    path += next === command ? separate(numbers) : `${next}${numbers}`;
    command = next;
  }
  return path;
}

const write = (value: number) => String(value / grid).replace(/^(-?)0\./, '$1.');
const join = ([x, y]: Step) => `${write(x)}${separate(write(y))}`;
const separate = (numbers: string) => (numbers.startsWith('-') ? numbers : ` ${numbers}`);
