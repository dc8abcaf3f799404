import * as v from 'valibot';

/** The UN's languages, in which every territory has a name. */
export const nameLanguages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

export const territoryStatuses = ['member', 'observer', 'free-association', 'non-self-governing', 'territory'] as const;

export const unepRegions = [
  'africa',
  'asia-pacific',
  'europe',
  'latin-america-caribbean',
  'north-america',
  'west-asia'
] as const;

export const territoryGroups = ['sids', 'ldc', 'lldc'] as const;

const word = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const alpha3 = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code'));
const m49 = v.pipe(v.string(), v.regex(/^\d{3}$/, 'is not an M49 code of three digits'));
const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const lonLat = v.tuple([degrees, degrees]);
const box = v.tuple([degrees, degrees, degrees, degrees]);
/** As `Box`: east may exceed 180. */
const shapeBox = v.tuple([degrees, degrees, v.number(), degrees]);

/** A name in the languages of the site. */
const label = v.strictObject({ en: word, zh: word });

export const territorySchema = v.strictObject({
  alpha2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code')),
  m49,
  names: v.strictObject(v.entriesFromList(nameLanguages, word)),
  formal: v.optional(label),
  status: v.picklist(territoryStatuses),
  administered_by: v.optional(alpha3),
  sovereignty: v.optional(v.picklist(['disputed'])),
  region: v.optional(m49),
  subregion: v.optional(m49),
  unep_region: v.optional(v.picklist(unepRegions)),
  groups: v.optional(v.array(v.picklist(territoryGroups)), []),
  aliases: v.optional(v.array(word), [])
});

/** How a border is drawn; `none` where there is none to draw. */
const line = v.picklist(['solid', 'dashed', 'dotted', 'none']);

export const boundariesSchema = v.strictObject({
  joined: v.array(v.strictObject({ geometry: word, into: alpha3, line, reason: word })),
  undetermined: v.array(v.strictObject({ geometry: word, line, reason: word })),
  split: v.array(v.strictObject({ from: v.array(word), to: alpha3, within: box })),
  cut: v.array(
    v.strictObject({
      from: alpha3,
      into: alpha3,
      along: v.pipe(v.array(lonLat), v.minLength(2)),
      holds: lonLat,
      reason: word
    })
  ),
  lines: v.array(v.strictObject({ between: v.tuple([alpha3, alpha3]), within: v.optional(box), line, reason: word }))
});

/** The whole of `data/territories.yaml`. */
export const territoriesSchema = v.strictObject({
  lists: v.record(word, v.strictObject({ as_of: word, from: word, link: word })),
  labels: v.strictObject({
    regions: v.record(m49, label),
    subregions: v.record(m49, label),
    unep_regions: v.strictObject(v.entriesFromList(unepRegions, label)),
    groups: v.strictObject(v.entriesFromList(territoryGroups, label))
  }),
  boundaries: boundariesSchema,
  territories: v.record(alpha3, territorySchema)
});

/** What `tools/geometry.ts` measures of each territory: `generated/shapes.json`. */
export const shapesSchema = v.record(
  alpha3,
  v.object({
    label: lonLat,
    box: shapeBox,
    frame: shapeBox,
    area: v.number(),
    extent: v.number(),
    marker: v.optional(v.number()),
    borders: v.array(alpha3),
    near: v.array(alpha3)
  })
);
