import * as v from 'valibot';
import { locales } from '#lib/catalogue/locales.ts';

const words = v.fallback(v.array(v.fallback(v.string(), '')), []);
const number = v.fallback(v.optional(v.number()), undefined);
const string = v.fallback(v.optional(v.string()), undefined);
const localised = v.fallback(v.object(v.entriesFromList(locales, string)), {});

/**
 * What can be told of a file even where its schema refuses it, so that the checks across fields and files report in
 * the same run and an editor sees every mistake at once. Nothing of it reaches the site.
 */
const salvaged = v.object({
  title: localised,
  summary: localised,
  part_of: string,
  countries: v.fallback(
    v.array(
      v.fallback(
        v.union([
          v.string(),
          v.pipe(
            v.object({ code: v.string() }),
            v.transform((c) => c.code)
          )
        ]),
        ''
      )
    ),
    []
  ),
  hosts: words,
  donors: words,
  regions: words,
  mechanism: words,
  partners: words,
  reach: v.fallback(v.object({ countries: number, qualifier: string }), {}),
  places: v.fallback(
    v.array(v.fallback(v.object({ country: string, at: v.fallback(v.array(v.number()), []) }), { at: [] })),
    []
  ),
  figures: v.fallback(
    v.array(
      v.fallback(
        v.object({
          value: number,
          to: number,
          out_of: number,
          unit: string,
          highlight: number,
          of: v.fallback(v.object({ en: string }), {})
        }),
        { of: {} }
      )
    ),
    []
  ),
  source: v.fallback(v.object({ document: string, section: string, links: words }), { links: [] })
});

export type Salvaged = v.InferOutput<typeof salvaged>;

export function salvageInitiative(value: unknown): Salvaged | undefined {
  const result = v.safeParse(salvaged, value);
  return result.success ? result.output : undefined;
}
