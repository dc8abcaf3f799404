import MiniSearch, { type SearchResult } from 'minisearch';
import type { CatalogueIndex } from '#lib/catalogue/site-index.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { findNearestPages, type NearPage } from './find-nearest-pages.ts';
import { listFindings, type Finding, type Found } from './list-findings.ts';
import { markLabel, type Part } from './mark-label.ts';
import { normaliseName, rankNames } from './rank-names.ts';
import { readQuery, toIndexQuery, type Reading } from './read-query.ts';
import type { SearchDocuments } from './search-documents.ts';
import { listTerms } from './split-words.ts';
import { stopWords } from './stop-words.ts';

/** In the order in which they are shown, and how many of each at most. */
const most = { countries: 6, initiatives: 5, programmes: 3, mechanisms: 3, places: 3 } as const;

export type Group = keyof typeof most;

/** Something to choose, with what was searched for marked in its label. */
export type Suggestion = Found & { parts: readonly Part[] };

/** The suggestions of a group, best first; never empty. */
export interface Suggestions {
  group: Group;
  suggestions: readonly Suggestion[];
}

export interface Search {
  /** What the reader may mean while writing, by group. */
  suggest(query: string): Suggestions[];
  /** The ids of the initiatives that a search selects; the same in every language of the site. */
  match(query: string): ReadonlySet<string>;
  /** The pages that a wrong address may have meant, best first; three at most. */
  findNearestPages(address: string): NearPage[];
}

/** One index for both uses. Building it takes some tens of milliseconds, asking it less than a frame. */
export function createSearch(
  documents: SearchDocuments,
  catalogue: CatalogueIndex,
  territories: readonly ListedTerritory[]
): Search {
  const findings = listFindings({ documents, catalogue, territories });
  const index = indexFindings(findings);
  const known = new Map(
    territories.map((territory) => {
      const names = (documents.territories[territory.code] ?? []).map(normaliseName);
      return [territory.code, { ...territory, label: normaliseName(territory.name), names }];
    })
  );
  const wholeNames = new Set([...known.values()].flatMap(({ names }) => names));

  const ids = catalogue.initiatives.map(({ id }) => id);
  return { suggest, match, findNearestPages: (address) => findNearestPages(address, ids, suggest) };

  function suggest(query: string): Suggestions[] {
    const { results, asked } = find(query, { typing: true });
    return (Object.keys(most) as Group[]).flatMap((group) => {
      const inGroup = results.flatMap((result) => {
        const found = findings[Number(result.id)]?.found;
        return found?.group === group ? [{ found, result }] : [];
      });
      const ranked = group === 'countries' ? rankCountries(query, inGroup) : inGroup;
      const suggestions = ranked.slice(0, most[group]).map(({ found, result }) => ({
        ...found,
        parts: markLabel(found.label, asked, new Set(result.terms))
      }));
      return suggestions.length > 0 ? [{ group, suggestions }] : [];
    });
  }

  function match(query: string): ReadonlySet<string> {
    const { results } = find(query, { exact: wholeNames.has(normaliseName(query)) });
    const found = results.map(({ id }) => findings[Number(id)]?.found);
    return new Set(found.flatMap((one) => (one?.group === 'initiatives' ? [one.id] : [])));
  }

  function find(query: string, reading: Reading): { results: SearchResult[]; asked: string[] } {
    for (const wanted of readQuery(query, index, reading)) {
      const results = wanted.length > 0 ? index.search(toIndexQuery(wanted)) : [];
      if (results.length > 0)
        return { results, asked: wanted.flatMap(({ spellings, forms }) => [...spellings, ...forms]) };
    }
    return { results: [], asked: [] };
  }

  /**
   * Niger before Nigeria, Guinea before Guinea-Bissau; a two-letter code first where it stands in capitals; of the same
   * fit, States before other areas, and then by name.
   */
  function rankCountries<Entry extends { found: Found }>(query: string, entries: readonly Entry[]): Entry[] {
    const name = normaliseName(query);
    const ranked = entries.map((entry) => {
      const country = entry.found.group === 'countries' ? known.get(entry.found.code) : undefined;
      if (!country) return { entry, rank: Infinity };
      const coded = country.alpha2 === query.trim() || country.code.toLowerCase() === name;
      const rank = coded ? -1 : rankNames(name, country.label, country.names);
      return { entry, rank: rank + (country.region ? 0 : 0.5) };
    });
    const byName = (a: Entry, b: Entry) => a.found.label.localeCompare(b.found.label);
    return ranked.sort((a, b) => a.rank - b.rank || byName(a.entry, b.entry)).map(({ entry }) => entry);
  }
}

function indexFindings(findings: readonly Finding[]): MiniSearch<Finding> {
  const index = new MiniSearch<Finding>({
    idField: 'key',
    fields: ['title', 'names', 'codes', 'text'],
    tokenize: listTerms,
    processTerm: (term, field) => (field !== 'codes' && stopWords.has(term) ? null : term),
    searchOptions: {
      // a query's words are split, folded and weighed by read-query.ts
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: { title: 4, codes: 3, names: 2 }
    }
  });
  index.addAll(findings);
  return index;
}
