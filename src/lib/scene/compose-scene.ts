import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { composeLabels } from './compose-labels.ts';
import { frameSelection } from './frame-selection.ts';
import type { Marker, Point, Scene, Shading } from './scene.ts';

export interface SceneInput {
  territories: readonly ListedTerritory[];
  /** What colours the map. */
  shading: Shading;
  /** The territories of the page: a country's own, or those that an initiative names. */
  selected: readonly string[];
  points: readonly Point[];
}

/** What the map must show: one pure function for every painter, list and export. */
export function composeScene({ territories, shading, selected, points }: SceneInput): Scene {
  const shades = new Map(territories.map(({ code }) => [code, shading.shades.get(code) ?? 'unnamed'] as const));
  const markers = territories
    .flatMap(({ code, label, marker }): Marker[] =>
      marker === undefined ? [] : [{ code, at: label, shade: shades.get(code) ?? 'unnamed', until: marker }]
    )
    .sort(drawnBefore);
  const chosen = new Set(selected);
  const boxes = territories.filter(({ code }) => chosen.has(code)).map(({ frame }) => frame);
  return {
    shades,
    markers,
    points,
    labels: composeLabels(territories, shading.weights, chosen),
    selected,
    legend: shading.legend,
    frame: frameSelection(
      boxes,
      points.map(({ at }) => at)
    )
  };
}

/** Dots that touch lie alike in every language, and on top those that say most. Filters leave this order alone. */
const drawnBefore = (a: Marker, b: Marker) =>
  Number(a.shade !== 'unnamed') - Number(b.shade !== 'unnamed') || (a.code < b.code ? -1 : 1);
