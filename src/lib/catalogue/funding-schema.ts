import * as v from 'valibot';
import { notACountry, sourceSchema } from './schema.ts';
import { localised, year } from './text-schema.ts';
import { idForm } from './vocabulary-schema.ts';
import type { Words } from './words.ts';

const note = v.pipe(v.string(), v.regex(idForm, 'is not an id; write lower case words joined by hyphens'));

/** 12.2 is 12.2 million US dollars. Nobody gives ten thousand million; who writes that wrote dollars. */
const amount = v.pipe(
  v.number(),
  v.check((value) => value > 0 && value < 10_000, 'is not an amount in millions of US dollars')
);

const members = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(0, 'is less than zero'));

/** The same item, however it is written. */
const isFirst = <T>(item: T, index: number, all: readonly T[]) =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === index;

const twice = 'stands in the list twice; keep one';

/**
 * What data/funding.yaml holds, for the words given: who pays, in millions of US dollars. A contributor is an alpha-3
 * code, or a name in every language where it is not a country. Whether its numbers and lists agree is checked in
 * server/.
 */
export function fundingSchema(words: Words) {
  const code = v.picklist(Object.keys(words.territories), notACountry);
  const codes = v.pipe(v.array(code), v.checkItems(isFirst, twice));
  const contribution = v.strictObject({
    contributor: v.union([code, localised]),
    amount,
    note: v.optional(note)
  });
  const largest = v.pipe(
    v.array(contribution),
    v.nonEmpty('is empty; list the largest contributors'),
    v.checkItems(({ contributor }, index, all) => {
      const contributors = all.map((one) => one.contributor);
      return isFirst(contributor, index, contributors);
    }, 'names a contributor that stands in the list twice; keep one')
  );
  return v.strictObject({
    source: sourceSchema(words),
    year,
    notes: v.record(note, localised),
    environment_fund: v.strictObject({
      members: v.strictObject(v.entriesFromList(['all', 'contributed', 'full_share', 'other', 'none'], members)),
      largest,
      full_share: codes,
      other: codes
    }),
    earmarked: v.strictObject({ largest })
  });
}

export type FundingSchema = ReturnType<typeof fundingSchema>;
