import * as v from 'valibot';
import type { Labels } from '#lib/catalogue/words.ts';
import type { KnownTerritories } from './find-country.ts';

/** The part of data/territories.yaml that the catalogue's door needs; geography/ checks the rest of it. */
export const knownTerritoriesSchema = v.looseObject({
  territories: v.record(
    v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code')),
    v.looseObject({
      alpha2: v.optional(v.nullable(v.string())),
      m49: v.optional(v.nullable(v.string())),
      names: v.objectWithRest({ en: v.string() }, v.string()),
      aliases: v.optional(v.array(v.string()))
    })
  )
});

export const labelTerritories = (territories: KnownTerritories): Labels =>
  Object.fromEntries(Object.entries(territories).map(([code, { names }]) => [code, String(names['en'])]));
