import type { Catalogue, Initiative, Vocabulary } from '#lib/catalogue/types.ts';
import type { Table } from './table.ts';

/** Facts without a date. Expectations and pledges are left out: they have a year `by` which, if any. */
export function findUndatedFigures(initiatives: readonly Initiative[]): Table {
  const rows = initiatives.flatMap(({ id, figures }) => {
    const undated = figures.filter(({ as_of }) => as_of === undefined);
    const count = (role: string) => undated.filter((figure) => figure.role === role).length;
    const [results, context] = [count('result'), count('context')];
    return results + context > 0 ? [[id, results, context] as const] : [];
  });
  const sum = (column: 1 | 2) => rows.reduce((total, row) => total + row[column], 0);
  return {
    title: 'Initiatives with figures without as_of',
    found: rows.length,
    says: `${sum(1)} results and ${sum(2)} figures of context. Right where the source gives no date.`,
    columns: ['initiative', 'results', 'context'],
    rows: rows.toSorted((a, b) => b[1] + b[2] - (a[1] + a[2])),
    none: 'Every result and every figure of context has its date.'
  };
}

export function findUnlinked(initiatives: readonly Initiative[]): Table {
  const unlinked = initiatives.filter(({ source }) => source.links.length === 0);
  return {
    title: 'Initiatives without links',
    found: unlinked.length,
    says: 'Right where the source gives no link there.',
    columns: ['initiative', 'section'],
    rows: unlinked.map(({ id, source }) => [id, source.section]),
    none: 'Every initiative has a link.'
  };
}

/** Headings of the documents under which nothing was found; funding.yaml claims one of its own. */
export function findEmptySections({
  initiatives,
  sources,
  funding
}: Pick<Catalogue, 'initiatives' | 'sources' | 'funding'>): Table {
  const key = (document: string, section: string) => JSON.stringify([document, section]);
  const claimed = new Set(initiatives.map(({ source }) => key(source.document, source.section)));
  const ofFunding = key(funding.source.document, funding.source.section);
  const rows = Object.entries(sources).flatMap(([document, { sections }]) =>
    sections
      .filter((section) => !claimed.has(key(document, section)))
      .map((section) => [document, section, key(document, section) === ofFunding ? 'funding.yaml' : 'nothing'])
  );
  return {
    title: 'Sections of the source with no initiative',
    found: rows.length,
    says: 'Right where a section only introduces or repeats others.',
    columns: ['document', 'section', 'what stands under it'],
    rows,
    none: 'Every section has an initiative.'
  };
}

/** Words that a reader would meet in no initiative. */
export function findUnusedWords(initiatives: readonly Initiative[], vocabulary: Vocabulary): Table {
  const lists = [
    ['mechanism', vocabulary.mechanisms, initiatives.flatMap(({ mechanism }) => mechanism)],
    ['partner', vocabulary.partners, initiatives.flatMap(({ partners }) => partners)],
    ['region', vocabulary.regions, initiatives.flatMap(({ regions }) => regions)]
  ] as const;
  const rows = lists.flatMap(([what, words, used]) =>
    Object.entries(words)
      .filter(([id]) => !used.includes(id))
      .map(([id, word]) => [what, id, 'en' in word ? word.en : word.name.en])
  );
  return {
    title: 'Words of the vocabulary nobody uses',
    found: rows.length,
    says: 'Mechanisms, partners and regions.',
    columns: ['kind of word', 'id', 'in English'],
    rows,
    none: 'Every mechanism, partner and region is used.'
  };
}
