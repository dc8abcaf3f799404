import type { Publication } from './published-schema.ts';

/** The same publication with these initiatives alone, in their order; countries and words stay whole. */
export function narrowPublication(publication: Publication, ids: readonly string[]): Publication {
  const byId = new Map(publication.initiatives.map((initiative) => [initiative.id, initiative]));
  return { ...publication, initiatives: ids.flatMap((id) => byId.get(id) ?? []) };
}
