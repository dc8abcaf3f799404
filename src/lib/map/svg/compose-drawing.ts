import type { LonLat } from '#lib/geography/territory.ts';
import { widthAt } from '#lib/scene/grow-lines.ts';
import { tile, type FlatLie, type Size } from '#lib/scene/lay-flat.ts';
import {
  activeWidth,
  bedWidth,
  borderWidth,
  coastWidth,
  dashes,
  haloWider,
  hatchPitch,
  hatchWidth,
  outlineWidth,
  placeRadius,
  placeRing,
  radiusOf,
  selectedRing,
  unsettledWidth
} from '#lib/scene/map-look.ts';
import { labelLine, placeLabels } from '#lib/scene/place-labels.ts';
import type { Scene, Shade } from '#lib/scene/scene.ts';
import { element, type Attributes, type Element } from './elements.ts';
import type { WorldPaths } from './read-paths.ts';

/** What the plain map shows, and how that lies on its box. */
export interface Shown {
  scene: Scene;
  /** The territory that the keyboard is on. */
  active: string | undefined;
  shapes: WorldPaths;
  lie: FlatLie;
  size: Size;
}

/** Groups of the drawing, each with what is in it. Links lack their words. */
export const layers = {
  unnamed: (shown: Shown) => lands(shown, (shade) => shade === 'unnamed'),
  'ground-turns': (shown: Shown) => repeat('#ground', shown),
  named: (shown: Shown) => [under(shown), ...lands(shown, (shade) => shade !== 'unnamed')],
  areas: ({ shapes }: Shown) =>
    Object.entries(shapes.undetermined).map(([id, d]) =>
      element('path', { class: 'undetermined', 'data-area': id, d })
    ),
  borders,
  outlines: outlined,
  'land-turns': (shown: Shown) => repeat('#land', shown),
  markers,
  points,
  'dot-turns': (shown: Shown) => repeat('#dots', shown),
  names
} satisfies Record<string, (shown: Shown) => Element[]>;

/** The attributes of a territory's link that say where it leads and how it is read aloud. */
export type LinkWords = Readonly<Record<'href' | 'aria-label', string>>;

/**
 * Hatches, and the sheet that the world is cut out of. Between whole zooms they grow with the map, as on the live one: a
 * hatch made anew at every step is drawn anew for each land.
 */
export function composeDefinitions({ lie: { zoom }, shapes: { width } }: Shown): Element[] {
  const scale = (tile * 2 ** Math.round(zoom)) / width;
  const hatched = (id: string, paper: string) =>
    element(
      'pattern',
      {
        id,
        width: hatchPitch,
        height: hatchPitch,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `scale(${1 / scale})`
      },
      [
        element('rect', { class: `shade-${paper}`, width: hatchPitch, height: hatchPitch }),
        element('path', { class: 'hatch', 'stroke-width': hatchWidth, d: 'M-1 7 7-1M-1 1 1-1M5 7 7 5' })
      ]
    );
  // shapes cut at 180° hang over the edge, so that no outline runs along it; nor does one in the far south
  const sheet = { x: -0.5 / scale, width: width + 1 / scale, height: width - 1 / scale };
  return [
    hatched('hatch', 'paper'),
    hatched('undetermined', 'none'),
    element('clipPath', { id: 'sheet' }, [element('rect', sheet)])
  ];
}

/** Where the world lies on the box. All else is said from its corner: a map that is dragged changes nothing but this. */
export const layWorld = ({ lie: { corner } }: Shown): Attributes => ({
  transform: `translate(${corner.map(round).join(' ')})`
});

/** How large the world's shapes lie there. */
export const layShapes = ({ lie: { zoom, turn }, shapes: { width } }: Shown): Attributes => ({
  'stroke-width': widthAt(zoom, coastWidth),
  transform: `scale(${turn / width})`
});

/** Elements of a drawing as they were made before, where they say the same: what is in them need not be looked at again. */
function remember<Drawing extends object>() {
  const drawings = new WeakMap<Drawing, Map<string, Element>>();
  return (drawing: Drawing) => {
    const known = drawings.get(drawing) ?? new Map<string, Element>();
    drawings.set(drawing, known);
    return (said: string, make: () => Element): Element => {
      const one = known.get(said) ?? make();
      known.set(said, one);
      return one;
    };
  };
}

const landsOf = remember<WorldPaths>();
const dotsOf = remember<FlatLie>();

/** The land of territories that are shaded so, a link each. */
function lands({ shapes, scene }: Shown, isShaded: (shade: Shade) => boolean): Element[] {
  const keep = landsOf(shapes);
  return Object.entries(shapes.territories).flatMap(([code, d]) => {
    const shade = scene.shades.get(code) ?? 'unnamed';
    if (!isShaded(shade)) return [];
    return keep(`${code} ${shade}`, () =>
      element('a', { 'data-code': code, tabindex: -1 }, [element('path', { class: `land shade-${shade}`, d })])
    );
  });
}

/**
 * Nothing that is seen, under all that a filter colours. Where a wheel or a finger is a script's, a browser joins the
 * bounds of all that a layer paints to one region, each time anew: a first one that holds the others leaves nothing to join.
 */
function under({ shapes: { width } }: Shown): Element {
  // land hangs over the edge
  const [start, length] = [-0.01 * width, 1.02 * width];
  return element('rect', { fill: 'none', x: start, y: start, width: length, height: length });
}

function borders({ shapes, lie }: Shown): Element[] {
  const { solid, dashed, dotted } = shapes.borders;
  const wide = (far: number) => widthAt(lie.zoom, far);
  const unsettled = (line: keyof typeof dashes) => ({
    class: `border ${line}`,
    'stroke-width': wide(unsettledWidth),
    'stroke-dasharray': dashes[line].map(wide).join(' ')
  });
  const draw = (pieces: readonly string[], attributes: Attributes) =>
    pieces.map((d) => element('path', { ...attributes, d }));
  return [
    ...draw([...solid, ...dashed, ...dotted], { class: 'bed', 'stroke-width': wide(bedWidth) }),
    ...draw(solid, { class: 'border solid', 'stroke-width': wide(borderWidth) }),
    ...draw(dashed, unsettled('dashed')),
    ...draw(dotted, unsettled('dotted'))
  ];
}

/** Of what is selected and of where the keyboard is. */
function outlined({ shapes, scene, active }: Shown): Element[] {
  return [...new Set([...scene.selected, ...(active ? [active] : [])])].flatMap((code) => {
    const d = shapes.territories[code];
    if (d === undefined) return [];
    const [kind, width] = code === active ? ['outline active', activeWidth] : ['outline', outlineWidth];
    return [
      element('path', { class: 'halo', 'stroke-width': outlineWidth + haloWider, d }),
      element('path', { class: kind, 'stroke-width': width, d })
    ];
  });
}

/** The dots of territories whose land is small at this zoom, a link each. */
function markers({ scene, lie, shapes, active }: Shown): Element[] {
  const keep = dotsOf(lie);
  return scene.markers.flatMap(({ code, at, shade, until }) => {
    const hasLand = code in shapes.territories;
    if (hasLand && lie.zoom >= until) return [];
    const states = [...(scene.selected.includes(code) ? ['selected'] : []), ...(code === active ? ['active'] : [])];
    const kind = ['dot', `shade-${shade}`, ...states].join(' ');
    return keep(`${code} ${hasLand} ${kind}`, () => {
      const isMarked = states.length > 0;
      const ring = { r: radiusOf(shade, isMarked), 'stroke-width': isMarked ? selectedRing : undefined };
      // its land is the link that is read
      const hidden = hasLand ? 'true' : undefined;
      return element('a', { 'data-code': code, tabindex: -1, 'aria-hidden': hidden }, [
        element('circle', { class: kind, ...centre(at, lie), ...ring })
      ]);
    });
  });
}

/** The places of the selected initiative. */
function points({ scene, lie }: Shown): Element[] {
  return scene.points.map(({ at, name }) =>
    element('circle', { class: 'point', ...centre(at, lie), r: placeRadius, 'stroke-width': placeRing }, [
      element('title', {}, name)
    ])
  );
}

/** A part of the world once more for every further turn that the box shows: each costs a browser as much as the first. */
function repeat(href: string, { lie: { turn, corner }, size }: Shown): Element[] {
  // less than a pixel of it is not seen
  const turnAt = (x: number) => Math.floor((x - corner[0]) / turn);
  const [first, last] = [turnAt(1), turnAt(size.width - 1)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((turns) => turns !== 0)
    .map((turns) => element('use', { href, x: round(turns * turn) }));
}

/** In an order of their own: a name that stays while others come and go is not written again. */
function names({ scene, lie, size }: Shown): Element[] {
  const [left, top] = lie.corner;
  return placeLabels(scene, lie, size)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, lines, x, y, anchor }) =>
      element(
        'text',
        { 'data-code': code, 'text-anchor': anchor, y: round(y - top) },
        lines.map((line, i) => element('tspan', { x: round(x - left), dy: i > 0 ? labelLine : undefined }, line))
      )
    );
}

/** A place's point from the world's corner, rounded as a drawing needs it. */
function centre(at: LonLat, { project, corner: [left, top] }: FlatLie): { cx: number; cy: number } {
  const [x, y] = project(at);
  return { cx: round(x - left), cy: round(y - top) };
}

export const round = (value: number): number => Math.round(value * 10) / 10;
