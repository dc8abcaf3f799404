import { locales, type Localised } from '#lib/catalogue/locales.ts';
import type { Initiative, Vocabulary } from '#lib/catalogue/types.ts';
import type { SearchDocuments, SearchedInitiative } from '#lib/search/search-documents.ts';
import { loadCatalogue } from './catalogue.ts';
import { nameContent } from './name-content.ts';
import { loadTerritories } from './read-territories.ts';
import { mapValues } from '#lib/catalogue/map-values.ts';

let built: SearchDocuments | undefined;

/** What can be searched, in every language at once; the same object for every page of a build. */
export function buildSearch(): SearchDocuments {
  if (built) return built;
  const { initiatives, vocabulary } = loadCatalogue();
  const { territories } = loadTerritories();
  built = {
    territories: mapValues(territories, ({ names, aliases }) => [...new Set([...Object.values(names), ...aliases])]),
    programmes: mapValues(vocabulary.programmes, spell),
    mechanisms: mapValues(vocabulary.mechanisms, spellNamed),
    regions: mapValues(vocabulary.regions, spell),
    initiatives: Object.fromEntries(initiatives.map((one) => [one.id, searchInitiative(one, vocabulary)]))
  };
  return built;
}

/** Where it is served: the name changes with the content, so it may be kept for ever. */
export const searchFile = (): string => nameContent('search', buildSearch());

function searchInitiative(initiative: Initiative, vocabulary: Vocabulary): SearchedInitiative {
  const { title, summary, countries, partners, places } = initiative;
  return {
    titles: spell(title),
    texts: [summary, ...countries.flatMap(({ note }) => note ?? [])].flatMap(spell),
    partners: partners.flatMap((id) => spellNamed(vocabulary.partners[id])),
    places: places.map(({ name }) => spell(name))
  };
}

const spell = (words: Localised): string[] => [...new Set(locales.map((locale) => words[locale]))];

const spellNamed = (named: { name: Localised; short?: string | undefined } | undefined): string[] =>
  named ? [...spell(named.name), ...(named.short ? [named.short] : [])] : [];
