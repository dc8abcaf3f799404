import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { labelSize } from '#lib/scene/compose-labels.ts';
import { growth } from '#lib/scene/grow-lines.ts';
import {
  bedWidth,
  borderWidth,
  coastWidth,
  cornerGap,
  dashes,
  haloWider,
  hoveredRadius,
  hoveredWidth,
  lineGap,
  nameHalo,
  namedRadius,
  outlineWidth,
  placeRadius,
  placeRing,
  ringWidth,
  selectedRadius,
  selectedRing,
  sideGap,
  unnamedRadius,
  unsettledWidth
} from '#lib/scene/map-look.ts';
import type { Projection } from '#lib/geography/camera.ts';
import type { Palette } from '../svg/read-palette.ts';
import { isPart, type Filters, type outlineLayers } from './compose-filters.ts';
import { writeShapesAddress, type ShapeFiles } from './shapes-address.ts';
import type { shapeSources } from './world-data.ts';

export const sources = {
  world: 'world',
  outlines: 'outlines',
  markers: 'markers',
  points: 'points',
  labels: 'labels'
} as const;

/** The sources whose features know their shade, and those that know whether they are selected or under the pointer. */
export const shaded = [sources.world, sources.markers] as const;
export const marked = [sources.outlines, sources.markers] as const;

export const hatchImage = 'hatch';
/** An image of nothing, as large as what names keep clear of. */
export const clearImage = 'clear';

/** The shade travels as feature state: 0 unnamed, 1 to 5 the classes, 6 none under the filters. */
export const shadeNumber = { unnamed: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, none: 6 } as const;

const shade: ExpressionSpecification = ['coalesce', ['feature-state', 'shade'], 0];
const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** The whole style: a theme is a function that returns layers. Nothing in it asks another server for anything. */
export function composeStyle(
  files: ShapeFiles,
  palette: Palette,
  projection: Projection,
  filters: Filters
): StyleSpecification {
  const empty = { type: 'FeatureCollection' as const, features: [] };
  const shapes = (source: (typeof shapeSources)[number]) => writeShapesAddress(source, files);
  return {
    version: 8,
    projection: { type: projection },
    sources: {
      [sources.world]: { type: 'geojson', data: shapes('world'), promoteId: 'code', buffer: 32 },
      [sources.outlines]: { type: 'geojson', data: shapes('outlines'), promoteId: 'code', buffer: 32 },
      [sources.markers]: { type: 'geojson', data: empty, promoteId: 'code' },
      [sources.points]: { type: 'geojson', data: empty },
      [sources.labels]: { type: 'geojson', data: empty }
    },
    layers: composeLayers(palette, filters)
  };
}

const colour = (palette: Palette): ExpressionSpecification => [
  'match',
  shade,
  1,
  palette.shades[1],
  2,
  palette.shades[2],
  3,
  palette.shades[3],
  4,
  palette.shades[4],
  5,
  palette.shades[5],
  6,
  palette.shades.none,
  palette.shades.unnamed
];

/** Bottom to top. */
export function composeLayers(palette: Palette, filters: Filters): LayerSpecification[] {
  const border = (line: 'solid' | 'dashed' | 'dotted'): LayerSpecification => ({
    id: `borders-${line}`,
    type: 'line',
    source: sources.world,
    filter: ['all', isPart('border'), ['==', ['get', 'line'], line]],
    layout: { 'line-join': 'round' },
    paint: {
      ...(line === 'solid'
        ? { 'line-color': palette.border, 'line-width': lineWidth(borderWidth) }
        : // darker than a border that is settled, or the gaps would make a pale line of it
          {
            'line-color': palette.ink,
            'line-opacity': 0.6,
            'line-width': lineWidth(unsettledWidth),
            'line-dasharray': [...dashes[line]]
          })
    }
  });
  const outline = (id: (typeof outlineLayers)[number], colour: string, wider: number): LayerSpecification => ({
    id,
    type: 'line',
    source: sources.outlines,
    filter: filters[id],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['case', isSelected, outlineWidth + wider, isHovered, hoveredWidth + wider, 0]
    }
  });
  const label = (place: 'on' | 'beside'): LayerSpecification => ({
    id: `labels-${place}`,
    type: 'symbol',
    source: sources.labels,
    filter: filters[`labels-${place}`],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': palette.fonts,
      'text-size': labelSize,
      // it is broken already
      'text-max-width': 100,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'rank'],
      'text-variable-anchor-offset': places[place]
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': nameHalo }
  });
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'land',
      type: 'fill',
      source: sources.world,
      filter: isPart('land'),
      // its edges lie under borders and coasts: to smooth them too is a sixth of a software renderer's frame
      paint: { 'fill-color': colour(palette), 'fill-antialias': false }
    },
    {
      id: 'undetermined',
      type: 'fill',
      source: sources.world,
      filter: isPart('undetermined'),
      paint: { 'fill-color': palette.shades.none }
    },
    {
      id: 'hatch',
      type: 'fill',
      source: sources.world,
      filter: filters.hatch,
      // smoothed edges would draw the hatch a second time along the cut at 180°
      paint: { 'fill-pattern': hatchImage, 'fill-antialias': false, 'fill-opacity-transition': { duration: 0 } }
    },
    {
      // parts lands of one shade
      id: 'borders-bed',
      type: 'line',
      source: sources.world,
      filter: isPart('border'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shades.unnamed, 'line-width': lineWidth(bedWidth) }
    },
    border('solid'),
    border('dashed'),
    border('dotted'),
    {
      id: 'coast',
      type: 'line',
      source: sources.world,
      filter: isPart('coast'),
      paint: {
        'line-color': palette.coast,
        'line-width': lineWidth(coastWidth),
        'line-opacity-transition': { duration: 0 }
      }
    },
    outline('outline-halo', palette.halo, haloWider),
    outline('outline', palette.ink, 0),
    {
      id: 'markers',
      type: 'circle',
      source: sources.markers,
      filter: filters.markers,
      paint: {
        'circle-radius': [
          'case',
          isSelected,
          selectedRadius,
          isHovered,
          hoveredRadius,
          ['==', shade, 0],
          unnamedRadius,
          namedRadius
        ],
        'circle-color': colour(palette),
        'circle-stroke-color': ['case', isSelected, palette.ink, isHovered, palette.ink, palette.coast],
        'circle-stroke-width': ['case', isSelected, selectedRing, ringWidth]
      }
    },
    {
      id: 'points',
      type: 'circle',
      source: sources.points,
      paint: {
        'circle-radius': placeRadius,
        'circle-color': palette.accent,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': placeRing
      }
    },
    label('on'),
    label('beside'),
    // names give way to the images of the layers above them, and to no circle: so each marker has one that is not seen
    {
      id: 'kept-clear',
      type: 'symbol',
      source: sources.markers,
      filter: filters['kept-clear'],
      layout: { 'icon-image': clearImage, 'icon-allow-overlap': true, 'icon-padding': 0 }
    }
  ];
}

const ems = (x: number, y: number): [number, number] => [x, y];
/** MapLibre itself moves a name that stands above or below its point so far towards it, in ems. */
const own = 7 / 24;
const [side, corner, line] = [sideGap / labelSize, cornerGap / labelSize, lineGap / labelSize + own];
/** Where names may stand, by their anchors and in ems from their point, as on the plain map: beside a marker, and on land. */
const places: Record<'beside' | 'on', (string | [number, number])[]> = {
  beside: [
    ...['left', ems(side, 0), 'right', ems(-side, 0), 'top', ems(0, line), 'bottom', ems(0, -line)],
    ...['top-left', ems(corner, line), 'bottom-left', ems(corner, -line)],
    ...['top-right', ems(-corner, line), 'bottom-right', ems(-corner, -line)]
  ],
  on: ['center', ems(0, 0), 'bottom', ems(0, -own), 'top', ems(0, own)]
};

/** Lines grow a little as the reader comes near. */
function lineWidth(far: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 0, far, growth.until, far * growth.times];
}
