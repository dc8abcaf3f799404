import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { composeLabels } from './compose-labels.ts';
import { frameSelection } from './frame-selection.ts';
import type { Marker, Point, Scene } from './scene.ts';
import { composeLegend, shadeOf } from './shade-counts.ts';

export interface SceneInput {
  territories: readonly ListedTerritory[];
  /** How many initiatives of the whole catalogue name each territory, by alpha-3 code. */
  named: ReadonlyMap<string, number>;
  /** The same under the chosen filters. */
  visible: ReadonlyMap<string, number>;
  filtered: boolean;
  /** The territories of the page: a country's own, or those that an initiative names. */
  selected: readonly string[];
  points: readonly Point[];
}

/** What the map must show: one pure function for every painter, list and export. */
export function composeScene({ territories, named, visible, filtered, selected, points }: SceneInput): Scene {
  const shades = new Map(
    territories.map(({ code }) => [code, shadeOf(named.get(code) ?? 0, visible.get(code) ?? 0)] as const)
  );
  const markers = territories.flatMap(({ code, label, marker }): Marker[] =>
    marker === undefined ? [] : [{ code, at: label, shade: shades.get(code) ?? 'unnamed', until: marker }]
  );
  const chosen = new Set(selected);
  const boxes = territories.filter(({ code }) => chosen.has(code)).map(({ frame }) => frame);
  return {
    shades,
    markers,
    points,
    labels: composeLabels(territories, visible, chosen),
    selected,
    legend: composeLegend(filtered),
    frame: frameSelection(
      boxes,
      points.map(({ at }) => at)
    )
  };
}
