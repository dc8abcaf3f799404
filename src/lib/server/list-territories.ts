import * as v from 'valibot';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { shapesSchema } from '#lib/geography/territory-schema.ts';
import generated from '#lib/geography/generated/shapes.json' with { type: 'json' };
import { onceALanguage } from './once-a-language.ts';
import { loadTerritories } from './read-territories.ts';

/** How the land of each territory lies, by code. */
export const shapes = v.parse(shapesSchema, generated);

/**
 * Every territory of the table with its name in one language and where it lies, in that language's order of names: the build
 * decides it, so that no browser's alphabet can differ, and none has to load one.
 */
export const listTerritories = onceALanguage((locale): ListedTerritory[] => {
  const territories = Object.entries(loadTerritories().territories).map(([code, territory]): ListedTerritory => {
    const shape = shapes[code];
    if (!shape) throw new Error(`${code} has no shape: run node tools/geometry.ts`);
    const { alpha2, m49, names, unep_region, groups } = territory;
    return {
      code,
      alpha2,
      m49,
      name: names[locale],
      label: shape.label,
      frame: shape.frame,
      extent: shape.extent,
      ...(shape.marker !== undefined && { marker: shape.marker }),
      ...(unep_region && { region: unep_region }),
      groups
    };
  });
  const { compare } = new Intl.Collator(locale);
  return territories.sort((a, b) => compare(a.name, b.name));
});
