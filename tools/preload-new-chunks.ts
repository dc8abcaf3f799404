import type { Plugin } from 'vite';

/** What every page starts with: the framework, what it is told of the site, and the outermost layout. */
const entries = /\/(?:runtime\/client\/entry|client-optimized\/app|nodes\/0)\.js$/;

/**
 * Asks for what a chunk imports along with the chunk itself, but only for what no page has already. The bundler would name all
 * of it for each, half a kilobyte of names.
 */
export function preloadNewChunks(): Plugin {
  /** The files that every page has from the start. */
  const there = new Set<string>();
  return {
    name: 'preload-new-chunks',
    // before the bundler writes into each chunk what is to be asked for with it
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (chunk, imports) => imports.filter((file) => file !== chunk && !there.has(file))
        }
      }
    }),
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const add = (file: string) => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || there.has(file)) return;
        there.add(file);
        chunk.imports.forEach(add);
      };
      const first = Object.values(bundle).filter(
        (file) => file.type === 'chunk' && entries.test(file.facadeModuleId ?? '')
      );
      if (first.length !== 3) this.error(`Every page starts with three files, not with ${first.length}`);
      for (const { fileName } of first) add(fileName);
    }
  };
}
