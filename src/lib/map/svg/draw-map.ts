import { labelLine, placeLabels } from '#lib/scene/place-labels.ts';
import { labelSize } from '#lib/scene/compose-labels.ts';
import { widthAt } from '#lib/scene/grow-lines.ts';
import { repeatPoint, type Lie, type Size } from '#lib/scene/lay-flat.ts';
import {
  bedWidth,
  borderWidth,
  coastWidth,
  dashes,
  haloWider,
  hatchPitch,
  hatchWidth,
  nameHalo,
  outlineWidth,
  placeRadius,
  placeRing,
  radiusOf,
  ringWidth,
  selectedRing,
  unsettledWidth
} from '#lib/scene/map-look.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { escapeMarkup } from '#lib/ui/escape-markup.ts';
import type { Palette } from './read-palette.ts';
import type { TracedWorld } from './trace-world.ts';

/** A map to be drawn: what it shows, how it lies on its box, and the world as it then looks. */
export interface MapDrawing {
  scene: Scene;
  lie: Lie;
  size: Size;
  world: TracedWorld;
  palette: Palette;
}

/**
 * A scene as the elements of an SVG document, `size` pixels large with (0, 0) at its upper left. Colours are written out
 * and nothing is styled from elsewhere, so that every program that opens SVG draws the same. It needs the definitions below.
 */
export function drawMap({ scene, lie, size, world, palette }: MapDrawing): string {
  const { width, height } = size;
  const fill = (code: string) => {
    const shade = scene.shades.get(code) ?? 'unnamed';
    return shade === 'unnamed' ? 'url(#hatch)' : palette.shades[shade];
  };
  const line = (d: string, colour: string, thickness: number, more = '') =>
    d && `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${thickness}" stroke-linejoin="round"${more}/>`;
  const wide = (far: number) => widthAt(lie.zoom, far);
  const unsettled = (line: keyof typeof dashes) =>
    ` stroke-opacity="0.6" stroke-dasharray="${dashes[line].map(wide).join(' ')}"`;
  const { solid, dashed, dotted } = world.borders;
  const sea =
    world.disc === undefined
      ? `<rect width="${width}" height="${height}" fill="${palette.sea}"/>`
      : `<rect width="${width}" height="${height}" fill="${palette.void}"/><path d="${world.disc}" fill="${palette.sea}"/>`;
  return [
    `<g clip-path="url(#box)">`,
    sea,
    ...world.land.map(([code, d]) => `<path d="${d}" fill="${fill(code)}"/>`),
    world.undetermined && `<path d="${world.undetermined}" fill="url(#hatch-none)"/>`,
    // parts lands of one shade
    line(solid + dashed + dotted, palette.shades.unnamed, wide(bedWidth)),
    line(solid, palette.border, wide(borderWidth)),
    line(dashed, palette.ink, wide(unsettledWidth), unsettled('dashed')),
    line(dotted, palette.ink, wide(unsettledWidth), unsettled('dotted')),
    line(world.coast, palette.coast, wide(coastWidth)),
    line(world.selected, palette.halo, outlineWidth + haloWider),
    line(world.selected, palette.ink, outlineWidth),
    ...drawDots({ scene, lie, size, world, palette }),
    drawNames(placeLabels(scene, lie, size), palette),
    `</g>`
  ].join('');
}

/** What `drawMap` refers to. */
export function drawDefinitions({ width, height }: Size, palette: Palette): string {
  const square = `width="${hatchPitch}" height="${hatchPitch}"`;
  const hatched = (id: string, paper: string) =>
    `<pattern id="${id}" ${square} patternUnits="userSpaceOnUse"><rect ${square} fill="${paper}"/>` +
    `<path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" stroke="${palette.hatch}" stroke-width="${hatchWidth}"/></pattern>`;
  return (
    `<defs>${hatched('hatch', palette.shades.unnamed)}${hatched('hatch-none', palette.shades.none)}` +
    `<clipPath id="box"><rect width="${width}" height="${height}"/></clipPath></defs>`
  );
}

function drawDots({ scene, lie, size, world, palette }: MapDrawing): string[] {
  const drawn = new Set(world.land.map(([code]) => code));
  const circle = (x: number, y: number, r: number, fill: string, stroke: string, thickness: number) =>
    `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${fill}" stroke="${stroke}" stroke-width="${thickness}"/>`;
  const seen = (at: readonly [number, number] | undefined) => (at ? repeatPoint(at, lie, size) : []);
  const markers = scene.markers
    .filter(({ code, until }) => lie.zoom < until || !drawn.has(code))
    .flatMap(({ code, at, shade }) => {
      const selected = scene.selected.includes(code);
      const radius = radiusOf(shade, selected);
      return seen(lie.project(at)).map(([x, y]) =>
        circle(
          x,
          y,
          radius,
          palette.shades[shade],
          selected ? palette.ink : palette.coast,
          selected ? selectedRing : ringWidth
        )
      );
    });
  const points = scene.points.flatMap(({ at }) =>
    seen(lie.project(at)).map(([x, y]) => circle(x, y, placeRadius, palette.accent, palette.halo, placeRing))
  );
  return [...markers, ...points];
}

function drawNames(labels: ReturnType<typeof placeLabels>, palette: Palette): string {
  const names = labels.map(({ lines, x, y, anchor }) => {
    const spans = lines.map(
      // a baseline in the middle of the line is not known to every program, so the letters are moved down by a third
      (text, i) =>
        `<tspan x="${round(x)}" y="${round(y + i * labelLine + labelSize * 0.35)}">${escapeMarkup(text)}</tspan>`
    );
    return `<text text-anchor="${anchor}">${spans.join('')}</text>`;
  });
  // twice, the halo below: not every program knows an order of painting
  const layer = (paint: string) => `<g font-size="${labelSize}" ${paint}>${names.join('')}</g>`;
  const halo = `fill="${palette.halo}" stroke="${palette.halo}" stroke-width="${2 * nameHalo}" stroke-linejoin="round"`;
  return names.length > 0 ? layer(`${halo} aria-hidden="true"`) + layer(`fill="${palette.ink}"`) : '';
}

const round = (value: number) => Math.round(value * 10) / 10;
