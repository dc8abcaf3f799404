import type { Publication } from '#lib/exports/published-schema.ts';

/** Long enough for a slow line; a request that hangs would else never fail. */
const patience = 20_000;

/** What exports are written from, out of the files of the API at `root`. Rejects where one does not come. */
export async function fetchPublication(root: string): Promise<Publication> {
  const get = async (file: string) => {
    const response = await fetch(root + file, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new Error(`${file} answered ${response.status}`);
    return response.json();
  };
  const files = ['initiatives.json', 'territories.json', 'funding.json', 'vocabulary.json'];
  const [first, ...rest] = await Promise.all(files.map(get));
  return Object.assign({}, first, ...rest);
}
