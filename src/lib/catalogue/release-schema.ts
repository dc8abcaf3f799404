import * as v from 'valibot';
import { date, localised } from './text-schema.ts';
import { idForm } from './vocabulary-schema.ts';

const id = v.pipe(v.string(), v.regex(idForm, 'is not the id of an initiative'));
const version = v.pipe(
  v.string(),
  v.regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'is not a version; write three numbers such as 1.0.0')
);
const day = v.pipe(date, v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day; write YYYY-MM-DD'));

const release = v.strictObject({
  version,
  date: day,
  changes: v.pipe(v.array(localised), v.nonEmpty('is empty; say what changed')),
  added: v.optional(v.array(id), []),
  changed: v.optional(v.array(id), [])
});

/** data/releases.yaml: every release of the catalogue, the newest first. */
export const releasesSchema = v.pipe(v.array(release), v.nonEmpty('is empty; write the first release'));

/** Which catalogue a figure is from. */
export type ReleaseName = Pick<Release, 'version' | 'date'>;

/** A release and what it changed: `date` is a day, `added` and `changed` are ids of initiatives. */
export type Release = v.InferOutput<typeof release>;

/** The newest first; never empty. */
export type Releases = v.InferOutput<typeof releasesSchema>;
