import { readFileSync } from 'node:fs';
import { building } from '$app/env';
import { onceALanguage } from './once-a-language.ts';

/** What the bundler says of a module: the file it is in, and those that this file imports. */
interface Chunk {
  file: string;
  imports?: string[];
}

/** Where the framework keeps the bundler's word on the browser's program; written before pages are. */
const manifestFile = '.svelte-kit/output/client/.vite/manifest.json';

/**
 * The files with a language's words, by path below the site's root. A page's program imports them when it knows the language: asked for early, they
 * save a slow line one way there and back. None while developing, when there are no files.
 */
export const listWordPrograms = onceALanguage((locale): string[] => {
  if (!building) return [];
  const manifest: Record<string, Chunk | undefined> = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const list = (name: string): string[] => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`${manifestFile} does not know ${name}`);
    return [chunk.file, ...(chunk.imports ?? []).flatMap(list)];
  };
  return [...new Set(list(`src/lib/messages/${locale}.ts`))];
});
