import type { Plugin } from 'vite';

const throws = (name: string) => `throw new Error('${name} is left out of the browser’s program');`;

/** Files of the framework, and what stands in their place. */
const files: readonly { id: RegExp; instead: string }[] = [
  // only a server writes pages with devalue's `uneval`
  { id: /\/devalue\/src\/uneval\.js$/, instead: `export function uneval() { ${throws('uneval')} }` },
  // every component here is written in runes, none awaits in its markup, and none is traced: where that is certain, the
  // bundler drops what asks for it
  {
    id: /\/svelte\/src\/internal\/flags\/index\.js$/,
    instead: ['async', 'legacy', 'tracing']
      .map(
        (mode) =>
          `export const ${mode}_mode_flag = false; export function enable_${mode}_mode_flag() { ${throws(`The ${mode} mode`)} }`
      )
      .join('\n')
  }
];

/** No link here asks to be loaded before it is pressed, yet the router looks through all of them after each move for one that does. */
const preloading = { id: /\/kit\/src\/runtime\/client\/client\.js$/, call: /(?<=\n\t+)setup_preload\(\);/ };

/**
 * Leaves parts of the framework that nobody here calls out of the browser's program: some ten kilobytes, and a tenth of
 * the work at its start. A framework that has changed stops the build rather than keep them unnoticed.
 */
export const leaveOutUnused = (): Plugin => ({
  name: 'leave-out-unused',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: files.map(({ id }) => id) },
    handler: (id) => files.find((file) => file.id.test(id))?.instead
  },
  transform: {
    filter: { id: preloading.id },
    handler(code) {
      if (!preloading.call.test(code))
        this.error('The router no longer sets up preloading where it did. See tools/leave-out-unused.ts');
      return { code: code.replace(preloading.call, ''), map: null };
    }
  }
});
