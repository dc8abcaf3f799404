import type { Plugin } from 'vite';

/** Parts of the framework that the browser's program carries along and nobody here calls: where they lie, and what stands there instead. */
const unused: readonly { id: RegExp; instead: string }[] = [
  // only a server writes pages with devalue's `uneval`
  {
    id: /\/devalue\/src\/uneval\.js$/,
    instead: `export function uneval() { throw new Error('uneval is left out of the browser’s program'); }`
  },
  // every component here is written in runes, none awaits in its markup, and none is traced: said once for all, the
  // compiler leaves out what asks for it
  {
    id: /\/svelte\/src\/internal\/flags\/index\.js$/,
    instead: ['async', 'legacy', 'tracing']
      .map(
        (flag) =>
          `export const ${flag}_mode_flag = false; export function enable_${flag}_mode_flag() { throw new Error('The ${flag} mode is left out of the browser’s program'); }`
      )
      .join('\n')
  }
];

/** Leaves some nine kilobytes of the framework out of the browser's program. */
export const leaveOutUnused = (): Plugin => ({
  name: 'leave-out-unused',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: unused.map(({ id }) => id) },
    handler: (id) => unused.find((part) => part.id.test(id))?.instead
  }
});
