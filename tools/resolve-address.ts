import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a request's address means for a folder of files. */
export type Target =
  /** `path` is relative to the folder, with `/`. */
  | { status: 'file'; path: string }
  /** `location` is a path on this host. */
  | { status: 'moved'; location: string }
  | { status: 'missing' }
  | { status: 'malformed' };

/**
 * Finds what an address below `base` names in `folder`. Never leaves the folder, not by a symbolic link in it either,
 * never names a hidden file, and never redirects to another host: an address with an empty segment (`//evil`) or an encoded separator is missing.
 */
export function resolveAddress(address: string, folder: string, base: string): Target {
  const [rawPath = '', query] = splitOnce(address, '?');
  if (!rawPath.startsWith('/')) return { status: 'malformed' };
  const search = query === undefined ? '' : `?${query}`;
  if (base && rawPath === base) return { status: 'moved', location: `${base}/${search}` };
  if (!rawPath.startsWith(`${base}/`)) return { status: 'missing' };

  const raw = rawPath.slice(base.length + 1).split('/');
  const asFolder = raw.at(-1) === '';
  if (asFolder) raw.pop();
  const segments = raw.map(decodeSegment);
  if (segments.some((segment) => segment === undefined)) return { status: 'malformed' };
  if (!segments.every(isPlain)) return { status: 'missing' };

  const path = segments.join('/');
  const kind = kindOf(folder, path);
  // one page, one address
  if (kind === 'file' && !asFolder && segments.at(-1) === 'index.html') {
    return { status: 'moved', location: [base, ...raw.slice(0, -1), ''].join('/') + search };
  }
  if (kind === 'file' && !asFolder) return { status: 'file', path };
  const page = path ? `${path}/index.html` : 'index.html';
  if (kind !== 'folder' || kindOf(folder, page) !== 'file') return { status: 'missing' };
  return asFolder || !path
    ? { status: 'file', path: page }
    : { status: 'moved', location: [base, ...raw, ''].join('/') + search };
}

/** Undefined where the percent signs make no text. */
function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** Whether a segment is the name of something below its folder: not hidden, not `..`, with no separator or NUL in it. */
function isPlain(segment: string | undefined): boolean {
  if (!segment) return false;
  return !/[/\\\0]/.test(segment) && (!segment.startsWith('.') || segment === '.well-known');
}

function kindOf(folder: string, name: string): 'file' | 'folder' | undefined {
  try {
    const path = realpathSync(join(folder, name));
    if (!`${path}${sep}`.startsWith(`${realpathSync(folder)}${sep}`)) return undefined;
    const stats = statSync(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : undefined;
  } catch {
    // absent, or a name that the file system does not take
    return undefined;
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
