import { countByTerritory } from '#lib/catalogue/count-by-territory.ts';
import { dateInitiative, newestRelease } from '#lib/catalogue/date-initiatives.ts';
import { toIndexEntry } from '#lib/catalogue/index-entry.ts';
import type { Locale, Localised } from '#lib/catalogue/locales.ts';
import type { Catalogue, Initiative, Plural, SourceDocument } from '#lib/catalogue/types.ts';
import type { LonLat, Territories } from '#lib/geography/territory.ts';
import { cleanTexts } from './clean-text.ts';
import type { Publication, Published, PublishedTerritory, PublishedVocabulary } from './published-schema.ts';
import { mapValues } from '#lib/catalogue/map-values.ts';

/** What the site itself says in every file: who made it, and that the UN did not. */
export interface Imprint {
  attribution: Localised;
  disclaimer: Localised;
}

export const licence = { name: 'CC-BY-4.0', link: 'https://creativecommons.org/licenses/by/4.0/' };

/** The whole catalogue as others get it; every text in it is clean. `labels` are points on the land, by code. */
export function publishCatalogue(
  catalogue: Catalogue,
  territories: Territories,
  labels: Readonly<Record<string, { label: LonLat }>>,
  imprint: Imprint
): Publication {
  const release = newestRelease(catalogue.releases);
  const publication: Publication = {
    about: { api: 'v1', release, licence, ...imprint },
    initiatives: catalogue.initiatives.map((initiative) => publishInitiative(initiative, catalogue)),
    territories: publishTerritories(catalogue, territories, labels),
    funding: catalogue.funding,
    vocabulary: publishVocabulary(catalogue, territories)
  };
  return cleanTexts(publication);
}

/** Without its place among the highlights, which is the editor's choice for one page. */
function publishInitiative(initiative: Initiative, { releases }: Catalogue): Published {
  const { id, figures, ...rest } = initiative;
  const { published, updated } = dateInitiative(id, releases);
  return {
    id,
    ...rest,
    figures: figures.map(({ highlight: _, ...figure }) => figure),
    published: published.date,
    updated: updated.date
  };
}

function publishTerritories(
  { initiatives }: Catalogue,
  { territories }: Territories,
  labels: Readonly<Record<string, { label: LonLat }>>
): PublishedTerritory[] {
  const counts = countByTerritory(initiatives.map(toIndexEntry));
  return Object.entries(territories).flatMap(([code, territory]) => {
    const { alpha2, m49, names, region, subregion, unep_region, groups } = territory;
    const label = labels[code]?.label;
    if (!label) return [];
    return {
      code,
      alpha2,
      m49,
      name: { en: names.en, zh: names.zh },
      ...(region && { m49_region: region }),
      ...(subregion && { m49_subregion: subregion }),
      ...(unep_region && { unep_region }),
      groups,
      label,
      initiatives: counts.get(code) ?? 0
    };
  });
}

function publishVocabulary({ vocabulary, sources }: Catalogue, { labels }: Territories): PublishedVocabulary {
  const { programmes, kinds, roles, qualifiers, units, mechanisms, partners, regions } = vocabulary;
  const named = ({ name }: { name: Localised }) => name;
  return {
    programmes,
    kinds,
    roles,
    qualifiers,
    units: mapValues(units, ({ en, zh }: Record<Locale, Plural>) => ({ en: en.other, zh: zh.other })),
    mechanisms: mapValues(mechanisms, named),
    partners: mapValues(partners, named),
    regions,
    unep_regions: labels.unep_regions,
    groups: labels.groups,
    documents: mapValues(sources, ({ title, publisher, language, year, link }: SourceDocument) => ({
      title,
      publisher,
      language,
      year,
      link
    }))
  };
}
