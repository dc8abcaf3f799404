import type { Figure, Initiative } from '#lib/catalogue/types.ts';
import { findSameFigures } from '#lib/server/find-same-figures.ts';
import type { Table } from './table.ts';

/** The same value, unit and words in two places. The door refuses it, so rows here mean that the door is open. */
export function tabulateSameFigures(initiatives: readonly Initiative[]): Table {
  const found = findSameFigures(new Map(initiatives.map((initiative) => [initiative.id, initiative])));
  const rows = [...found].flatMap(([id, findings]) => findings.map(({ found = '', says }) => [id, found, says]));
  return {
    title: 'The same figure twice',
    found: rows.length,
    columns: ['initiative', 'figure', 'why'],
    rows,
    none: 'No figure stands twice.'
  };
}

/** The same value and unit under different words in different initiatives: perhaps one figure, told twice. */
export function findLikeFigures(initiatives: readonly Initiative[]): Table {
  const figures = initiatives.flatMap(({ id, figures }) => figures.map((figure) => ({ id, figure })));
  const alike = [...Map.groupBy(figures, ({ figure }) => writeNumber(figure)).values()].filter(isShared);
  return {
    title: 'Figures of one value and unit in several initiatives',
    found: alike.length,
    says: 'A question to the editor: is it one figure, told twice? Then keep it where the source has it.',
    columns: ['figure', 'initiative', 'role', 'of'],
    rows: alike.flatMap((group) =>
      group.map(({ id, figure }, i) => [i === 0 ? writeNumber(figure) : '', id, figure.role, figure.of.en])
    ),
    none: 'No two initiatives have a figure of one value and unit.'
  };
}

/** One link under several initiatives, whatever its protocol and the slash at its end. */
export function findSharedLinks(initiatives: readonly Initiative[]): Table {
  const links = initiatives.flatMap(({ id, source }) => source.links.map((link) => ({ id, link, source })));
  const shared = [...Map.groupBy(links, ({ link }) => bare(link)).values()].filter(isShared);
  return {
    title: 'Links that several initiatives claim',
    found: shared.length,
    says: 'A question to the editor: does the source give the link for each of them?',
    columns: ['initiative', 'section', 'link'],
    rows: shared.flatMap((group) => group.map(({ id, link, source }) => [id, source.section, link])),
    none: 'Every link belongs to one initiative.'
  };
}

const isShared = (group: readonly { id: string }[]): boolean => new Set(group.map(({ id }) => id)).size > 1;

const writeNumber = ({ value, unit }: Pick<Figure, 'value' | 'unit'>): string => `${value} ${unit}`;

const bare = (link: string): string => link.replace(/^https?:\/\//i, '').replace(/\/$/, '');
