/** The beginning of every copy's name. Caches belong to a whole host, on which other sites may stand below other paths. */
export const copiesOf = (root: string): string => `groundwork ${root} `;

/** The name of the cache that holds one edition of the site: `root` is its path with a trailing slash. */
export const nameCopy = (root: string, version: string): string => copiesOf(root) + version;

/** What `tools/offline-copy.ts` packs, relative to the site's root. */
export const packFile = 'offline-copy.json';

/** The header of the pack, once it is kept, that tells when that was. */
export const keptAt = 'x-kept-at';

/** What a page tells the worker of another edition that waits for the old one's pages to close. */
export const takeOver = 'take over';
