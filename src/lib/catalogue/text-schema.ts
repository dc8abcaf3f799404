import * as v from 'valibot';
import { locales } from './locales.ts';

/** A tag such as `<b>` or an entity such as `&amp;`: text is text here, never markup. */
const markup = /<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/**
 * Control characters, line breaks, and what has no ink: spaces without width, fillers, tags, and the characters that turn
 * the writing direction. The joiners U+200C and U+200D stay, because Persian and Hindi need them.
 */
const invisible =
  /\u034f|\u17b4|\u17b5|[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;

function nameInvisible(text: string): string {
  const code = invisible.exec(text)?.[0].codePointAt(0) ?? 0;
  if (code === 0x0a) return 'has a line break; write one paragraph';
  return `holds an invisible character (U+${code.toString(16).toUpperCase().padStart(4, '0')}); delete it`;
}

/** One paragraph of plain text: trimmed, not empty, without markup or invisible characters. */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('is empty'),
  v.check((value) => !markup.test(value), 'holds HTML; write plain text'),
  v.check(
    (value) => !invisible.test(value),
    (issue) => nameInvisible(issue.input)
  )
);

/** At most so many characters, counted as people count them (one for a Chinese character). */
export const shortText = (most: number) =>
  v.pipe(
    text,
    v.check(
      (value) => [...value].length <= most,
      (issue) => `is ${[...issue.input].length} characters long; at most ${most} are allowed`
    ),
    v.metadata({ maxLength: most })
  );

/** The same kind of text in every language of the site; none may be missing. */
export const localised = v.strictObject(v.entriesFromList(locales, text));
export const localisedUpTo = (most: number) => v.strictObject(v.entriesFromList(locales, shortText(most)));

/** An address a reader can open. */
export const link = v.pipe(
  v.string(),
  v.check(
    (value) => /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value),
    'is not a web address; it must begin with https:// or http://'
  ),
  // browsers take these, but programs that read the exports do not
  v.check(
    (value) => !/%(?![0-9a-f]{2})/i.test(value) && value.split('#').length <= 2,
    'is not a web address; write % as %25, and a second # as %23'
  ),
  v.check(
    (value) => !invisible.test(value),
    (issue) => nameInvisible(issue.input)
  ),
  v.metadata({ format: 'uri' })
);

const dayForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isRealDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = dayForm.exec(value) ?? [];
  if (!year) return false;
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** `2024`, `2024-11` or `2024-11-30`; a bare year may be a number in YAML. Always a string once read. */
export const date = v.pipe(
  v.union([v.string(), v.number()]),
  v.description('YYYY, YYYY-MM or YYYY-MM-DD'),
  v.transform(String),
  v.check((value) => dayForm.test(value), 'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check((value) => !dayForm.test(value) || isRealDate(value), 'is not a day of the calendar')
);

export const year = v.pipe(
  v.number(),
  v.check((value) => Number.isInteger(value) && value >= 1800 && value <= 2200, 'is not a year'),
  v.metadata({ type: 'integer', minimum: 1800, maximum: 2200 })
);
