import { toIndexEntry } from '#lib/catalogue/index-entry.ts';
import { newestRelease } from '#lib/catalogue/date-initiatives.ts';
import { listContributions } from '#lib/catalogue/list-contributions.ts';
import type { Locale, Localised } from '#lib/catalogue/locales.ts';
import { packCatalogue, type PackedCatalogue } from '#lib/catalogue/pack-catalogue.ts';
import type { CatalogueIndex, ListedInitiative } from '#lib/catalogue/site-index.ts';
import type { Initiative, Vocabulary } from '#lib/catalogue/types.ts';
import type { ListedTerritory } from '#lib/geography/listed-territory.ts';
import { formatDate } from '#lib/messages/format-date.ts';
import { loadCatalogue } from './catalogue.ts';
import { nameQualifier } from './describe-figure.ts';
import { listTerritories } from './list-territories.ts';
import { nameContent } from './name-content.ts';
import { onceALanguage } from './once-a-language.ts';
import { mapValues } from '#lib/catalogue/map-values.ts';

/** What a reader of one language needs to use the map. */
export interface SiteIndex {
  catalogue: CatalogueIndex;
  territories: ListedTerritory[];
}

/** The index of a language. */
export const buildIndex = onceALanguage((locale): SiteIndex => {
  const { initiatives, vocabulary, funding, releases } = loadCatalogue();
  const release = newestRelease(releases);
  const label = (words: Record<string, Localised>) => mapValues(words, (word) => word[locale]);
  return {
    catalogue: {
      initiatives: initiatives.map((initiative) => listInitiative(initiative, vocabulary, locale)).sort(newestFirst),
      words: {
        programmes: label(vocabulary.programmes),
        kinds: label(vocabulary.kinds),
        mechanisms: mapValues(vocabulary.mechanisms, ({ name }) => name[locale]),
        regions: label(vocabulary.regions)
      },
      contributions: listContributions(funding),
      release: { ...release, day: formatDate(locale, release.date) }
    },
    territories: listTerritories(locale)
  };
});

/** The index as it is served: one immutable file beside the page. */
export function packIndex(locale: Locale): { catalogue: PackedCatalogue; territories: ListedTerritory[] } {
  const { catalogue, territories } = buildIndex(locale);
  return { catalogue: packCatalogue(catalogue), territories };
}

/** Where the index of a language is served: the name changes with the content, so it may be kept for ever. */
export const indexFile = onceALanguage((locale) => nameContent(locale, packIndex(locale)));

function listInitiative(initiative: Initiative, vocabulary: Vocabulary, locale: Locale): ListedInitiative {
  const { reach } = initiative;
  const notes = initiative.countries.flatMap(({ code, note }) => (note ? [[code, note[locale]] as const] : []));
  return {
    ...toIndexEntry(initiative),
    title: initiative.title[locale],
    notes: Object.fromEntries(notes),
    places: initiative.places.map(({ name, at }) => ({ name: name[locale], at })),
    ...(reach && {
      reach: { countries: reach.countries, qualifier: nameQualifier(reach.qualifier, vocabulary, locale) }
    })
  };
}

/** Dated ones first, the latest at the top; then by id, so that the order never depends on a disk. */
const newestFirst = (a: ListedInitiative, b: ListedInitiative) =>
  (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);
