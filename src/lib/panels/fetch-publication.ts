import { fetchJson, patience } from '#lib/atlas/fetch-json.ts';
import type { Publication } from '#lib/exports/published-schema.ts';

/** What exports are written from, out of the files of the API at `root`. Rejects where one does not come. */
export async function fetchPublication(root: string): Promise<Publication> {
  const get = (file: string) => fetchJson<Publication>(root + file, AbortSignal.timeout(patience));
  const files = ['initiatives.json', 'territories.json', 'funding.json', 'vocabulary.json'];
  const [first, ...rest] = await Promise.all(files.map(get));
  return Object.assign({}, first, ...rest);
}
