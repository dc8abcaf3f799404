import * as v from 'valibot';
import { date, link, localised, localisedUpTo, year } from './text-schema.ts';
import type { Labels, Words } from './words.ts';

/** One id out of the vocabulary; the JSON Schema carries what each means. */
const word = (labels: Labels, what: string) =>
  v.pipe(v.picklist(Object.keys(labels), `is not ${what}`), v.metadata({ enumDescriptions: Object.values(labels) }));

/** Said of a code that no territory has; the door replaces it by a guess at what was meant. */
export const notACountry = 'is not a country code';

/** What an editor shows beside a field; data/README.md says it in full. */
const about = v.description;

const list = <T extends v.GenericSchema>(item: T, what: string) => v.optional(v.pipe(v.array(item), about(what)), []);

/** How many at most, in `reach` and `figures`: the source's own "over", "nearly", "about". */
const qualifier = (words: Words) => v.optional(word(words.qualifiers, 'a qualifier'));

function countrySchema(code: ReturnType<typeof word>) {
  const named = v.strictObject({ code, note: v.optional(localised) });
  return v.pipe(
    v.union([code, named]),
    v.transform((country): v.InferOutput<typeof named> => (typeof country === 'string' ? { code: country } : country))
  );
}

const between = (least: number, most: number, what: string) =>
  v.pipe(
    v.number(),
    v.minValue(least, `is not a ${what}; it must lie between ${least} and ${most} degrees`),
    v.maxValue(most, `is not a ${what}; it must lie between ${least} and ${most} degrees`)
  );

function placeSchema(code: ReturnType<typeof word>) {
  return v.strictObject({
    name: localised,
    at: v.pipe(
      v.strictTuple([between(-180, 180, 'longitude'), between(-90, 90, 'latitude')]),
      about('Longitude, latitude in degrees')
    ),
    country: code,
    precision: v.picklist(['site', 'city', 'area'], 'is not a precision'),
    from: v.optional(v.pipe(link, about('Where the coordinate comes from')))
  });
}

const number = v.pipe(
  v.number(),
  v.finite('is not a finite number'),
  v.check((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER, 'is too large to be kept to the last digit')
);

/** As many figures as the world's page has room for, so that somebody has chosen. */
const highlight = v.picklist([1, 2, 3, 4, 5, 6], 'is not a place on the world’s page; write a number from 1 to 6');

function figureSchema(words: Words, code: ReturnType<typeof word>) {
  return v.strictObject({
    value: v.pipe(number, about('As digits: 4.21亿 is 421000000')),
    to: v.optional(v.pipe(number, about('The upper end, where the source gives a range'))),
    out_of: v.optional(v.pipe(number, about('The whole, where the source gives a part'))),
    unit: word(words.units, 'a unit'),
    qualifier: qualifier(words),
    role: word(words.roles, 'a role'),
    of: v.pipe(localised, about('What is counted, to be read after number and unit')),
    as_of: v.optional(date),
    since: v.optional(v.pipe(year, about('The year a running total began'))),
    by: v.optional(v.pipe(year, about('The year by which it is expected or promised'))),
    country: v.optional(code),
    highlight: v.optional(v.pipe(highlight, about('Its place among the few figures on the world’s page, 1 to 6')))
  });
}

/** Where a statement stands: the document, its heading, and the links it gives there. */
export function sourceSchema(words: Words) {
  return v.strictObject({
    document: word(words.documents, 'a document of sources.yaml'),
    section: v.picklist([...new Set(Object.values(words.sections).flat())], 'is not a section of the document'),
    links: list(link, 'The links the document itself gives')
  });
}

const count = v.pipe(
  v.number(),
  v.integer('is not a whole number'),
  v.minValue(1, 'is less than one'),
  v.maxValue(300, 'is more than there are')
);

/**
 * What data/initiatives/*.yaml holds, as data/README.md describes it, for the words given. Reading it makes every
 * country an object, every missing list empty and every date a string. What one file cannot know alone (two files
 * with one figure, a point outside its country) is checked in server/.
 */
export function initiativeSchema(words: Words) {
  const code = word(words.territories, 'a country code');
  return v.strictObject({
    programme: word(words.programmes, 'a programme'),
    kind: word(words.kinds, 'a kind'),
    part_of: v.optional(v.pipe(v.string(), about('The id of the initiative it is a part of; one level only'))),
    title: v.pipe(localisedUpTo(80), about('A noun phrase of at most 80 characters, no full stop')),
    summary: v.pipe(localised, about('One to three plain sentences, in our own words')),
    date: v.optional(date),
    mechanism: list(word(words.mechanisms, 'a mechanism'), 'Named arrangements the work is done through'),
    partners: list(word(words.partners, 'a partner'), 'Organisations the source names beside UNEP'),
    countries: list(countrySchema(code), 'Named by the source as places of the activity'),
    hosts: list(code, 'Where an event was held; not counted'),
    donors: list(code, 'Who pays; never a place of activity'),
    regions: list(word(words.regions, 'a region'), 'Named areas that are not countries; never expanded'),
    places: list(placeSchema(code), 'Points on the map'),
    reach: v.optional(
      v.pipe(
        v.strictObject({ countries: count, qualifier: qualifier(words) }),
        about('The number of countries the source claims, beside those it names')
      )
    ),
    figures: list(figureSchema(words, code), 'Numbers the source gives for it'),
    source: sourceSchema(words)
  });
}

export type InitiativeSchema = ReturnType<typeof initiativeSchema>;
