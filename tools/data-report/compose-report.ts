import type { Catalogue } from '#lib/catalogue/types.ts';
import { compareReach } from './compare-reach.ts';
import { tabulateCountries, tabulateFacet, tabulateLedger } from './count-initiatives.ts';
import { findEmptySections, findUndatedFigures, findUnlinked, findUnusedWords } from './find-gaps.ts';
import { findLongText } from './find-long-text.ts';
import { findLikeFigures, findSharedLinks, tabulateSameFigures } from './find-repeats.ts';
import type { Table } from './table.ts';

/** What an editor wants to know before publishing: first what there is, then what may be wrong with it. */
export function composeReport(catalogue: Catalogue, nameOf: (code: string) => string): Table[] {
  const { initiatives, vocabulary } = catalogue;
  return [
    tabulateLedger(initiatives),
    tabulateFacet('programme', initiatives, vocabulary.programmes),
    tabulateFacet('kind', initiatives, vocabulary.kinds),
    tabulateCountries(initiatives, nameOf),
    compareReach(initiatives),
    findUndatedFigures(initiatives),
    findUnlinked(initiatives),
    findLongText(initiatives),
    tabulateSameFigures(initiatives),
    findLikeFigures(initiatives),
    findSharedLinks(initiatives),
    findEmptySections(catalogue),
    findUnusedWords(initiatives, vocabulary)
  ];
}
