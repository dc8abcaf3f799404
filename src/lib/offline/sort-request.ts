/**
 * What a request is for. `page`: a document of ours. `data`: what a page fetches beside its HTML. `lasting`: a file that
 * carries a hash of its content in its name. `file`: any other file. `other`: not ours to answer.
 */
export type Asked = 'page' | 'data' | 'lasting' | 'file' | 'other';

/** Sorts an address below the site's root (a path with a trailing slash); `rest` is the path from there. */
export function sortRequest(path: string, root: string): { asked: Asked; rest: string } {
  if (!path.startsWith(root)) return { asked: 'other', rest: '' };
  const rest = path.slice(root.length);
  return { asked: sort(rest), rest };
}

function sort(rest: string): Asked {
  // an embed lives in somebody else's page, and keeps nothing on the reader's machine
  if (/^([\w-]+\/)?embed(\/|$)/.test(rest)) return 'other';
  if (/(^|\/)__data\.json$/.test(rest)) return 'data';
  if (/^(_app\/immutable|catalogue)\//.test(rest)) return 'lasting';
  return rest.startsWith('api/') || /\.[^/]+$/.test(rest) ? 'file' : 'page';
}
