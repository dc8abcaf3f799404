import type * as v from 'valibot';
import type { FundingSchema } from './funding-schema.ts';
import type { Releases } from './release-schema.ts';
import type { InitiativeSchema } from './schema.ts';
import type { Sources, Vocabulary } from './vocabulary-schema.ts';

/** An initiative as the site reads it: lists are never missing, countries are objects, the id is the file's name. */
export type Initiative = { id: string } & v.InferOutput<InitiativeSchema>;

/** A number the source gives; `unit`, `role` and `qualifier` are ids of the vocabulary, money is US dollars. */
export type Figure = Initiative['figures'][number];

/** Where the statement stands. */
export type Source = Initiative['source'];

/** Who pays, in millions of US dollars. */
export type Funding = v.InferOutput<FundingSchema>;

/** A contributor (alpha-3 code or a name in every language) and what it gave. */
export type Contribution = Funding['earmarked']['largest'][number];

/** Everything data/ says about the work, sorted by id. Territories belong to geography/. */
export interface Catalogue {
  initiatives: Initiative[];
  vocabulary: Vocabulary;
  sources: Sources;
  funding: Funding;
  releases: Releases;
}

export type { Localised } from './locales.ts';
export type { Plural, SourceDocument, Sources, Vocabulary } from './vocabulary-schema.ts';
