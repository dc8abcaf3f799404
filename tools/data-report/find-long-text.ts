import { locales, type Locale } from '#lib/catalogue/locales.ts';
import type { Initiative } from '#lib/catalogue/types.ts';
import type { Table } from './table.ts';

const most = { title: 80, summary: 400, sentences: 3 };

/** Titles and summaries that say too much, in any language. Characters are counted as people count them. */
export function findLongText(initiatives: readonly Initiative[]): Table {
  const rows = initiatives.flatMap(({ id, title, summary }) =>
    locales.flatMap((locale) => [
      ...tellLonger(title[locale], most.title).map((why) => [id, `title.${locale}`, why]),
      ...tellLonger(summary[locale], most.summary).map((why) => [id, `summary.${locale}`, why]),
      ...tellMoreSentences(summary[locale], locale).map((why) => [id, `summary.${locale}`, why])
    ])
  );
  return {
    title: 'Texts that are too long',
    found: rows.length,
    says: `A title over ${most.title} characters; a summary over ${most.summary} characters or ${most.sentences} sentences.`,
    columns: ['initiative', 'field', 'length'],
    rows,
    none: 'No text is too long.'
  };
}

function tellLonger(text: string, limit: number): string[] {
  const length = [...text].length;
  return length > limit ? [`${length} characters`] : [];
}

function tellMoreSentences(text: string, locale: Locale): string[] {
  const count = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].length;
  return count > most.sentences ? [`${count} sentences`] : [];
}
