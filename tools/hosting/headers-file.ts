// `node tools/hosting/headers-file.ts FOLDER`: writes the `_headers` file that Cloudflare Pages, Netlify and others read
// beside a site. Those take at most 100 rules of at most 2,000 characters a line, and where two rules fit one address
// they join the values of both; so no two rules here say the same header for one address.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { toBasePath } from '../base-path.ts';
import { headersFor, siteHeaders } from './site-headers.ts';

/** The text of a `_headers` file for a site of these files (paths with a leading slash, without their compressed forms). */
export function describeHeadersFile(files: readonly string[], base: string): string {
  const everywhere = siteHeaders.filter(({ values }) => values.length === 0).map(({ name }) => name);
  return [
    rule(`${base}/*`, headersFor('/index.html'), (name) => everywhere.includes(name)),
    ...cover('/', [...files].sort()).map(([address, path]) =>
      rule(base + address, headersFor(path), (name) => !everywhere.includes(name))
    ),
    ''
  ].join('\n');
}

/** The fewest addresses that stand for all files of a folder, each with the file whose headers they get. */
function cover(folder: string, files: readonly string[]): [address: string, path: string][] {
  const agree = new Set(files.map(decisionOf)).size === 1 && new Set(files.filter(isPage).map(describe)).size < 2;
  // what a page and a program need does no harm to the data beside them
  const first = files.find(isPage) ?? files.find((path) => path.endsWith('.js')) ?? files[0];
  if (folder !== '/' && agree && first && files.length > 1) return [[`${folder}*`, first]];
  const names = new Set(files.map((path) => /^[^/]+\/?/.exec(path.slice(folder.length))?.[0] ?? ''));
  return [...names].flatMap((name): [string, string][] =>
    name.endsWith('/')
      ? cover(
          folder + name,
          files.filter((path) => path.startsWith(folder + name))
        )
      : [[(folder + name).replace(/\/index\.html$/, '/'), folder + name]]
  );
}

function rule(address: string, headers: Record<string, string>, wanted: (name: string) => boolean): string {
  const lines = Object.entries(headers).filter(([name]) => wanted(name));
  return [address, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

const isPage = (path: string) => path.endsWith('.html');
const describe = (path: string) => JSON.stringify(headersFor(path));

/** Who may keep a file and who may read it: in this all files below one wildcard have to agree, and its pages in all. */
function decisionOf(path: string): string {
  const { 'Cache-Control': kept, 'Access-Control-Allow-Origin': open } = headersFor(path);
  return `${kept} ${open}`;
}

/** The files of a built site as their addresses below the base, without compressed forms. */
export function listSite(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$|^_headers$/.test(entry.name))
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`);
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: headers-file.ts FOLDER');
  writeFileSync(join(folder, '_headers'), describeHeadersFile(listSite(folder), toBasePath(process.env.BASE_PATH)));
}
