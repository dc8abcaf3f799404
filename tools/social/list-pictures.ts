import { countByTerritory } from '#lib/catalogue/count-by-territory.ts';
import { countriesNamed } from '#lib/catalogue/name-countries.ts';
import { composeScene } from '#lib/scene/compose-scene.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { shadeCounts } from '#lib/scene/shade-counts.ts';
import { buildIndex } from '#lib/server/build-index.ts';

/** A picture for who shares a page: what its map shows, and whose mark it bears. */
export interface SocialPicture {
  /** The file's name without its ending. */
  name: string;
  scene: Scene;
  programme?: string;
}

/**
 * The pictures of the world, of every territory, of every initiative that is somewhere, and of every programme for its
 * initiatives that are nowhere in particular. They bear no words, so that every language shares them.
 */
export function listPictures(): SocialPicture[] {
  const { catalogue, territories } = buildIndex('en');
  const counts = countByTerritory(catalogue.initiatives);
  const shading = shadeCounts(counts, counts, false);
  const show = (selected: readonly string[], points: Scene['points'] = []): Scene => ({
    ...composeScene({ territories, shading, selected, points }),
    labels: []
  });
  const somewhere = catalogue.initiatives.flatMap((initiative): SocialPicture[] => {
    const countries = countriesNamed(initiative, catalogue.initiatives);
    if (countries.length === 0 && initiative.places.length === 0) return [];
    const { id, programme, places } = initiative;
    return [{ name: `initiative-${id}`, scene: show(countries, places), programme }];
  });
  return [
    { name: 'world', scene: show([]) },
    ...territories.map(({ code }) => ({ name: `country-${code}`, scene: show([code]) })),
    ...Object.keys(catalogue.words.programmes).map((programme) => ({
      name: `programme-${programme}`,
      scene: show([]),
      programme
    })),
    ...somewhere
  ];
}
