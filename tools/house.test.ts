import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findViolations, type Aliases } from './house-rules.ts';
import { readImports } from './read-imports.ts';

const root = dirname(import.meta.dirname);
const aliases = readAliases();

test('every import in src/ keeps to the table', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
    // tests may reach for Node and for real data
    .filter((entry) => !/\.(test|fixture)\.ts$|\.d\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const violations = files.flatMap((file) => judge(file, readFileSync(join(root, file), 'utf8')));
  expect(violations.join('\n')).toBe('');
});

test.each([
  ['markup', /\.(svelte|html)$/, /data-sveltekit-(?!reload)|<form(?![^>]*(?:method="dialog"|onsubmit=))|\sstyle:/],
  ['markup that waits', /\.svelte$/, /snippet pending\b|effect\.pending\b/],
  [
    'code',
    /(?<!\.test)\.(svelte|ts)$/,
    /\b(reroute|preloadData|redirect|shallow|pushState|(?<!history\.)replaceState)\b/
  ]
])('nobody asks the framework for what is left out of it, in %s', (_, kind, asked) => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => kind.test(file))
    .filter((file) => asked.test(readFileSync(join(root, 'src', file), 'utf8')));
  expect(files).toEqual([]);
});

describe('a violation is found and said in a sentence', () => {
  test.each([
    ['src/lib/catalogue/a.ts', `import type { T } from '#lib/geography/territory.ts';`, 'not geography'],
    ['src/lib/geography/a.ts', `export * from '../catalogue/types.ts';`, 'not catalogue'],
    ['src/lib/catalogue/a.ts', `import { readFileSync } from 'node:fs';`, 'only server and routes may use Node'],
    ['src/lib/panels/a.ts', `import { join } from 'path';`, 'only server and routes may use Node'],
    ['src/lib/scene/a.ts', `import { untrack } from 'svelte';`, 'knows no framework'],
    ['src/lib/scene/a.ts', `import { SvelteMap } from 'svelte/reactivity';`, 'knows no framework'],
    ['src/lib/geography/a.ts', `import { base } from '$app/paths';`, 'knows no framework'],
    ['src/lib/scene/a.ts', `const a = await import('#lib/atlas/atlas.svelte.ts');`, 'not atlas'],
    ['src/lib/map/gl/a.ts', `let atlas: import('../../atlas/atlas.svelte.ts').Atlas;`, 'not atlas'],
    ['src/lib/map/a.ts', `import Panel from '#lib/panels/Panel.svelte';`, 'not panels'],
    ['src/lib/panels/a.ts', `import { load } from '#lib/map/gl/load-world.ts';`, 'not map'],
    ['src/lib/panels/a.ts', `import { map } from 'maplibre-gl';`, 'only src/lib/map/gl may know MapLibre'],
    ['src/lib/map/svg/a.ts', `import 'maplibre-gl/dist/maplibre-gl.css';`, 'only src/lib/map/gl may know MapLibre'],
    ['src/lib/atlas/a.ts', `import { goto as go } from '$app/navigation';`, 'only src/lib/address may navigate'],
    ['src/routes/a.ts', `import * as navigation from '$app/navigation';`, 'only src/lib/address may navigate'],
    ['src/routes/a.ts', `export { goto } from '$app/navigation';`, 'only src/lib/address may navigate'],
    ['src/lib/atlas/a.ts', `import Page from '../../routes/+page.svelte';`, 'not routes'],
    ['src/lib/server/a.ts', `import { atlas } from '$lib/atlas/atlas.svelte.ts';`, 'not atlas'],
    ['src/lib/ui/a.ts', `import { words } from '#lib/messages/en.ts';`, 'nothing of ours, not messages'],
    ['src/lib/ui/a.ts', `import * as v from 'valibot';`, 'ui may import svelte only'],
    ['src/lib/scene/a.ts', `import { en } from '#lib/messages/en.ts';`, 'not messages'],
    ['src/lib/messages/a.ts', `import { kinds } from '#lib/catalogue/words.ts';`, 'not catalogue'],
    ['src/lib/catalogue/a.ts', `const all = import.meta.glob('/data/*.yaml');`, 'stands in no folder'],
    ['src/lib/atlas/a.ts', `import { root } from '../../../tools/run-program.ts';`, 'stands in no folder'],
    ['src/lib/panels/a.ts', `import { index } from '#either';`, 'not server'],
    ['src/lib/helpers/a.ts', `export const one = 1;`, 'has no row in the table'],
    [
      'src/lib/map/A.svelte',
      `<script lang="ts" generics="T extends Array<string>">import '#lib/atlas/a.ts';</script>`,
      'not atlas'
    ],
    ['src/lib/scene/A.svelte', `<p>A component</p>`, 'is a Svelte file'],
    ['src/lib/map/A.svelte', `<p>{#await import('#lib/panels/A.svelte') then a}{a}{/await}</p>`, 'not panels']
  ])('%s: %s', (file, source, sentence) => {
    const violations = judge(file, source);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(file);
    expect(violations[0]).toContain(sentence);
  });
});

describe('what the table allows passes', () => {
  test.each([
    ['src/lib/address/a.ts', `import { goto } from '$app/navigation'; import '#lib/catalogue/a.ts';`],
    ['src/lib/atlas/a.ts', `import { afterNavigate } from '$app/navigation'; import '#lib/messages/en.ts';`],
    ['src/lib/map/gl/a.ts', `import { Map } from 'maplibre-gl'; import '../svg/a.ts'; import '#lib/scene/a.ts';`],
    ['src/lib/share/a.ts', `import A from '#lib/map/svg/A.svelte'; import '#lib/ui/a.ts';`],
    ['src/lib/messages/a.ts', `import type { Kind } from '#lib/catalogue/words.ts';`],
    ['src/lib/messages/a.ts', `import { type Kind, type Unit } from '#lib/catalogue/words.ts';`],
    ['src/lib/server/a.ts', `import { join } from 'node:path'; import { parse } from 'yaml';`],
    ['src/routes/a.ts', `import type { PageLoad } from './$types'; import '#lib/map/gl/a.ts'; import './tokens.css';`],
    [
      'src/lib/ui/A.svelte',
      `<script lang="ts">import { fade } from 'svelte/transition';</script>\n<!-- <script>import 'maplibre-gl'</script> -->`
    ],
    ['src/lib/catalogue/a.ts', `// import 'maplibre-gl'\nconst text = "import 'svelte'";`]
  ])('%s: %s', (file, source) => {
    expect(judge(file, source)).toEqual([]);
  });
});

function judge(file: string, source: string): string[] {
  const made = { '#either': ['./src/lib/atlas/a.ts', './src/lib/server/a.ts'] };
  return findViolations(file, readImports(file, source), { ...aliases, ...made });
}

function readAliases(): Aliases {
  const { imports }: { imports: Record<string, string | Record<string, string>> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8')
  );
  return Object.fromEntries(
    Object.entries(imports).map(([alias, to]) => [alias, typeof to === 'string' ? [to] : Object.values(to)])
  );
}
