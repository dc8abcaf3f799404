import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { zooms } from '#lib/scene/lay-flat.ts';
import { clearFrom } from '#lib/scene/place-labels.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Part } from './world-data.ts';

export const outlineLayers = ['outline-halo', 'outline'] as const;

/** The layers that draw some features of their source, and which. */
export type Filters = Record<
  (typeof outlineLayers)[number] | 'hatch' | 'markers' | 'kept-clear' | 'labels-on' | 'labels-beside',
  FilterSpecification
>;

/**
 * What a scene hatches and outlines, and the markers and names that are due at a zoom. Drawn unseen, the outlines of all
 * would be most of the graphics card's work. MapLibre reads a zoom in a filter as a whole number, so the number itself
 * is put there.
 */
export function composeFilters(
  { shades, selected }: Pick<Scene, 'shades' | 'selected'>,
  hovered: string | undefined,
  zoom: number
): Filters {
  const unnamed = [...shades].filter(([, shade]) => shade === 'unnamed').map(([code]) => code);
  const outlined = isOneOf(hovered ? [...selected, hovered] : selected);
  return {
    hatch: ['any', isPart('undetermined'), ['all', isPart('land'), isOneOf(unnamed)]],
    'outline-halo': outlined,
    outline: outlined,
    markers: ['>', ['get', 'until'], zoom],
    'kept-clear': ['all', ['get', 'clear'], ['>', ['get', 'until'], zoom < clearFrom ? zooms.nearest : zoom]],
    'labels-on': ['all', ['<=', ['get', 'beside'], zoom], ['<=', ['get', 'from'], zoom]],
    'labels-beside': ['all', ['>', ['get', 'beside'], zoom], ['<=', ['get', 'from'], zoom]]
  };
}

export const isPart = (part: Part): ExpressionSpecification => ['==', ['get', 'part'], part];
const isOneOf = (codes: readonly string[]): ExpressionSpecification => ['in', ['get', 'code'], ['literal', [...codes]]];
