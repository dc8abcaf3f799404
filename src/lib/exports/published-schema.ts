import * as v from 'valibot';
import { locales } from '#lib/catalogue/locales.ts';

/**
 * What the API serves and every export is written from, in all languages at once. Names are those of data/README.md.
 * A change of shape here is a new version of the API: a test holds it.
 */
const about = v.description;
const localised = v.pipe(v.strictObject(v.entriesFromList(locales, v.string())), about('A text in each language'));
const code = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/), about('ISO 3166-1 alpha-3'));
const codes = (what: string) => v.pipe(v.array(code), about(what));
const ids = (what: string) => v.pipe(v.array(v.string()), about(what));
const link = v.pipe(v.string(), v.metadata({ format: 'uri' }));
const lonLat = v.pipe(v.strictTuple([v.number(), v.number()]), about('Longitude and latitude in degrees'));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), about('A day'));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  about('A year, a month or a day, as the source has it')
);

const source = v.pipe(
  v.strictObject({
    document: v.pipe(v.string(), about('Id of a document of the vocabulary')),
    section: v.pipe(v.string(), about('Its heading, in the language of the document')),
    links: v.array(link)
  }),
  about('Where the statement stands')
);

const figure = v.strictObject({
  value: v.number(),
  to: v.optional(v.pipe(v.number(), about('The upper end of a range'))),
  out_of: v.optional(v.pipe(v.number(), about('The whole of which the value is a part'))),
  unit: v.pipe(v.string(), about('Id of a unit; money is US dollars')),
  qualifier: v.optional(v.pipe(v.string(), about('The source’s own over, nearly, about, up to, at least'))),
  role: v.pipe(v.string(), about('Whose it is: result, expected, pledge or context')),
  of: localised,
  as_of: v.optional(date),
  since: v.optional(v.pipe(v.number(), about('The year a running total began'))),
  by: v.optional(v.pipe(v.number(), about('The year by which it is expected or promised'))),
  country: v.optional(code)
});

export const initiativeSchema = v.strictObject({
  id: v.pipe(v.string(), about('Stands in the address of its page for ever')),
  programme: v.string(),
  kind: v.string(),
  part_of: v.optional(v.pipe(v.string(), about('Id of the initiative it is a part of'))),
  title: localised,
  summary: localised,
  date: v.optional(date),
  mechanism: ids('Ids of the arrangements the work is done through'),
  partners: ids('Ids of organisations the source names beside UNEP'),
  countries: v.pipe(
    v.array(v.strictObject({ code, note: v.optional(localised) })),
    about('Named by the source as places of the activity; an initiative counts for these alone')
  ),
  hosts: codes('Where an event was held; shown, never counted'),
  donors: codes('Who pays; shown, never counted'),
  regions: ids('Named areas that are not countries; never expanded'),
  places: v.array(
    v.strictObject({
      name: localised,
      at: lonLat,
      country: code,
      precision: v.picklist(['site', 'city', 'area']),
      from: v.optional(link)
    })
  ),
  reach: v.optional(
    v.pipe(
      v.strictObject({ countries: v.number(), qualifier: v.optional(v.string()) }),
      about('How many countries the source claims, beside those it names')
    )
  ),
  figures: v.pipe(v.array(figure), about('Figures of different initiatives are not to be added up')),
  source,
  published: v.pipe(day, about('The day of the release that first had it')),
  updated: v.pipe(day, about('The day of the release that last changed it'))
});

export const territorySchema = v.strictObject({
  code,
  alpha2: v.string(),
  m49: v.pipe(v.string(), about('UN M49, three digits')),
  name: localised,
  m49_region: v.optional(v.string()),
  m49_subregion: v.optional(v.string()),
  unep_region: v.optional(v.string()),
  groups: ids('sids, ldc, lldc'),
  label: lonLat,
  initiatives: v.pipe(v.number(), about('How many initiatives name it as a place of activity'))
});

const contribution = v.strictObject({
  contributor: v.union([code, localised]),
  amount: v.pipe(v.number(), about('Millions of US dollars')),
  note: v.optional(v.string())
});

export const fundingSchema = v.strictObject({
  source,
  year: v.number(),
  notes: v.record(v.string(), localised),
  environment_fund: v.strictObject({
    members: v.strictObject(v.entriesFromList(['all', 'contributed', 'full_share', 'other', 'none'], v.number())),
    largest: v.array(contribution),
    full_share: codes('Who gave the full share'),
    other: codes('Who gave something else')
  }),
  earmarked: v.strictObject({ largest: v.array(contribution) })
});

const words = v.record(v.string(), localised);

export const vocabularySchema = v.strictObject({
  programmes: words,
  kinds: words,
  roles: words,
  qualifiers: words,
  units: words,
  mechanisms: words,
  partners: words,
  regions: words,
  unep_regions: words,
  groups: words,
  documents: v.record(
    v.string(),
    v.strictObject({ title: localised, publisher: localised, language: v.string(), year: v.number(), link })
  )
});

/** What every file says of itself. */
export const aboutSchema = v.strictObject({
  api: v.literal('v1'),
  release: v.strictObject({ version: v.string(), date: day }),
  licence: v.strictObject({ name: v.string(), link }),
  attribution: localised,
  disclaimer: localised
});

export type Published = v.InferOutput<typeof initiativeSchema>;
export type PublishedTerritory = v.InferOutput<typeof territorySchema>;
export type PublishedFunding = v.InferOutput<typeof fundingSchema>;
export type PublishedVocabulary = v.InferOutput<typeof vocabularySchema>;
export type About = v.InferOutput<typeof aboutSchema>;

/** Everything that exports are written from. */
export interface Publication {
  about: About;
  initiatives: readonly Published[];
  /** Every territory, also those that nothing names. */
  territories: readonly PublishedTerritory[];
  funding: PublishedFunding;
  vocabulary: PublishedVocabulary;
}
