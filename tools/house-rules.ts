import { isBuiltin } from 'node:module';
import { join } from 'node:path/posix';
import type { Import } from './read-imports.ts';

/**
 * Who may import whom, as ARCHITECTURE.md has it. A room is a folder of src/lib, or src/routes; `map/svg` may be
 * named apart from `map`. A room may always import itself.
 */
const table: Record<string, { rooms: string[]; node?: boolean; svelte?: boolean }> = {
  catalogue: { rooms: [], svelte: false },
  geography: { rooms: [], svelte: false },
  messages: { rooms: ['types of catalogue'] },
  address: { rooms: ['catalogue', 'geography'] },
  scene: { rooms: ['catalogue', 'geography'], svelte: false },
  search: { rooms: ['catalogue', 'geography'], svelte: false },
  metadata: { rooms: ['catalogue', 'geography', 'ui'], svelte: false },
  exports: { rooms: ['catalogue', 'geography'], svelte: false },
  map: { rooms: ['scene', 'geography', 'ui'] },
  atlas: { rooms: ['catalogue', 'geography', 'address', 'scene', 'search', 'messages', 'ui'] },
  offline: { rooms: ['catalogue', 'messages', 'ui'] },
  panels: {
    rooms: ['types of address', 'types of search', 'atlas', 'exports', 'catalogue', 'geography', 'ui', 'messages']
  },
  share: { rooms: ['types of scene', 'address', 'atlas', 'catalogue', 'geography', 'map/svg', 'ui', 'messages'] },
  ui: { rooms: [] },
  server: { rooms: ['types of search', 'catalogue', 'geography', 'exports', 'messages'], node: true },
  routes: { rooms: ['all'], node: true }
};

/** Aliases that package.json's "imports" gives, such as { '#lib/*': ['./src/lib/*'] }; several targets by condition. */
export type Aliases = Record<string, string[]>;

/** Each import of a file below src/ that the table forbids, as a sentence. `file` is relative to the root, with `/`. */
export function findViolations(file: string, imports: readonly Import[], aliases: Aliases): string[] {
  const room = roomOf(file);
  // the service worker and the hooks stand directly in src and serve the whole
  if (room === undefined) return [];
  const rule = table[room];
  if (!rule) return [`${file}: the folder "${room}" has no row in the table of tools/house-rules.ts.`];
  const component = rule.svelte === false && /\.svelte(\.ts)?$/.test(file);
  return [
    ...(component ? [`${file} is a Svelte file: ${room} is plain TypeScript and knows no framework.`] : []),
    ...imports.flatMap((one) => [
      ...findPackageViolations(file, room, one),
      ...resolve(file, one.specifier, aliases).flatMap(judgeTarget(file, room, one))
    ])
  ];
}

/** The room that a path stands in; undefined for files that stand in none. */
function roomOf(path: string): string | undefined {
  if (path.startsWith('src/routes/')) return 'routes';
  return /^src\/lib\/([^/]+)\//.exec(path)?.[1];
}

function judgeTarget(file: string, room: string, { specifier, typeOnly }: Import) {
  return (target: string): string[] => {
    const other = roomOf(target);
    if (other === room || table[room]?.rooms.includes('all')) return [];
    if (other === undefined)
      return [`${file} imports ${specifier}, which stands in no folder that ${room} may import.`];
    const rooms = table[room]?.rooms ?? [];
    if (rooms.some((allowed) => target.startsWith(`src/lib/${allowed}/`))) return [];
    if (typeOnly && rooms.includes(`types of ${other}`)) return [];
    return [`${file} imports ${specifier}: ${room} may import ${rooms.join(', ') || 'nothing of ours'}, not ${other}.`];
  };
}

function findPackageViolations(file: string, room: string, { specifier, names }: Import): string[] {
  const found: string[] = [];
  const rule = table[room];
  if (isBuiltin(specifier) && !rule?.node)
    found.push(`${file} imports ${specifier}: only server and routes may use Node.`);
  if (isOf(specifier, 'maplibre-gl') && !file.startsWith('src/lib/map/gl/')) {
    found.push(`${file} imports ${specifier}: only src/lib/map/gl may know MapLibre.`);
  }
  if (rule?.svelte === false && /^(svelte|\$app|@sveltejs)(\/|$)/.test(specifier)) {
    found.push(`${file} imports ${specifier}: ${room} is plain TypeScript and knows no framework.`);
  }
  if (room === 'ui' && isPackage(specifier) && !isOf(specifier, 'svelte')) {
    found.push(`${file} imports ${specifier}: ui may import svelte only.`);
  }
  if (specifier === '$app/navigation' && room !== 'address' && names.some((name) => name === 'goto' || name === '*')) {
    found.push(`${file} takes goto from $app/navigation: only src/lib/address may navigate.`);
  }
  return found;
}

/** The paths of ours that a specifier means, relative to the root; none for a package or a module of the framework. */
function resolve(file: string, specifier: string, aliases: Aliases): string[] {
  if (specifier.startsWith('./') && /\/\$types(\.d\.ts)?$/.test(specifier)) return [];
  if (specifier.startsWith('.')) return [join(file, '..', specifier)];
  if (specifier.startsWith('/')) return [join('.', specifier.slice(1))];
  if (specifier.startsWith('$lib/')) return [join('src/lib', specifier.slice(5))];
  return Object.entries(aliases).flatMap(([alias, targets]) => {
    const [before = '', after] = alias.split('*');
    if (after === undefined) return specifier === alias ? targets.map((target) => join(target)) : [];
    if (!specifier.startsWith(before) || !specifier.endsWith(after)) return [];
    const rest = specifier.slice(before.length, specifier.length - after.length);
    return targets.map((target) => join(target.replace('*', rest)));
  });
}

function isPackage(specifier: string): boolean {
  return !/^[./#]/.test(specifier) && !specifier.startsWith('$lib/');
}

function isOf(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}
