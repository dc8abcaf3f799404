import { countGaps } from '#lib/catalogue/count-gaps.ts';
import type { DescribedMethod, KeptList } from '#lib/catalogue/described-method.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import type { Territory } from '#lib/geography/territory.ts';
import { loadCatalogue } from './catalogue.ts';
import { listDocuments } from './list-documents.ts';
import { loadTerritories } from './read-territories.ts';

/** How the catalogue was made, in numbers, with the lists it relies on. Throws where data/ lacks one of the lists. */
export function describeMethod(locale: Locale): DescribedMethod {
  const { initiatives, sources } = loadCatalogue();
  const { territories, lists } = loadTerritories();
  const all = Object.values(territories);

  const keep = (id: string, isOn: (territory: Territory) => boolean): KeptList => {
    const list = lists[id];
    if (!list) throw new Error(`data/territories.yaml: there is no list "${id}".`);
    return { size: all.filter(isOn).length, asOf: list.as_of, link: list.link };
  };
  return {
    documents: listDocuments(locale),
    sections: Object.values(sources).reduce((sum, { sections }) => sum + sections.length, 0),
    gaps: countGaps(initiatives),
    areas: all.length,
    members: all.filter(({ status }) => status === 'member').length,
    names: keep('names', () => true),
    sids: keep('sids', ({ groups }) => groups.includes('sids')),
    ldc: keep('ldc', ({ groups }) => groups.includes('ldc')),
    lldc: keep('lldc', ({ groups }) => groups.includes('lldc')),
    nonSelfGoverning: keep('non-self-governing', ({ status }) => status === 'non-self-governing')
  };
}
