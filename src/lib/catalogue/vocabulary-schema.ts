import * as v from 'valibot';
import { locales } from './locales.ts';
import { link, localised, text, year } from './text-schema.ts';

/** Ids are lower case words joined by hyphens, because they stand in addresses. */
export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = v.pipe(v.string(), v.regex(idForm, 'is not an id; write lower case words joined by hyphens'));

/** A unit's noun by the plural categories of `Intl.PluralRules`; `other` may be empty for `items`. */
const plural = v.strictObject({
  zero: v.optional(v.string()),
  one: v.optional(v.string()),
  two: v.optional(v.string()),
  few: v.optional(v.string()),
  many: v.optional(v.string()),
  other: v.string()
});

const mechanism = v.strictObject({
  short: v.optional(text),
  name: localised,
  about: v.optional(localised),
  link: v.optional(link)
});

const partner = v.strictObject({ name: localised, short: v.optional(text) });

/** data/vocabulary.yaml */
export const vocabularySchema = v.strictObject({
  programmes: v.record(id, localised),
  kinds: v.record(id, localised),
  roles: v.record(id, localised),
  qualifiers: v.record(id, localised),
  units: v.record(id, v.strictObject(v.entriesFromList(locales, plural))),
  mechanisms: v.record(id, mechanism),
  partners: v.record(id, partner),
  regions: v.record(id, localised)
});

/** data/sources.yaml: the cited documents by id. */
export const sourcesSchema = v.record(
  id,
  v.strictObject({
    title: localised,
    publisher: localised,
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/, 'is not a language code such as zh')),
    year,
    link,
    sections: v.pipe(v.array(text), v.nonEmpty('is empty; list the headings of the document'))
  })
);

export type Vocabulary = v.InferOutput<typeof vocabularySchema>;
export type Sources = v.InferOutput<typeof sourcesSchema>;
export type SourceDocument = Sources[string];
export type Mechanism = v.InferOutput<typeof mechanism>;
export type Partner = v.InferOutput<typeof partner>;
export type Plural = v.InferOutput<typeof plural>;
