import { facets, type Filters } from '#lib/catalogue/filters.ts';
import type { About } from './published-schema.ts';

/** The longest name that every system takes without trouble, in characters, without its ending. */
const longest = 140;

/** `groundwork-unep-2024-initiatives-v1.0.0-programme-nature.csv`: what is in the file, and of which release. */
export function nameFile(what: string, ending: string, { release }: Pick<About, 'release'>, filters?: Filters): string {
  const name = ['groundwork-unep-2024', what, `v${release.version}`, ...(filters ? writeFilters(filters) : [])].join(
    '-'
  );
  return `${name.slice(0, longest).replace(/-+$/, '')}.${ending}`;
}

/** Only letters, digits and hyphens: a search may hold anything. */
function writeFilters(filters: Filters): string[] {
  const chosen = facets
    .filter((facet) => filters[facet].length > 0)
    .map((facet) => [facet, ...filters[facet]].join('-'));
  const text = filters.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...chosen, ...(filters.text ? [`search-${text || 'text'}`] : [])];
}
