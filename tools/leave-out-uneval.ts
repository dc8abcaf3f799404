import type { Plugin } from 'vite';

/**
 * Leaves devalue's `uneval` out of the browser's program. The framework's client carries it along, yet only a server
 * writes pages with it; it is seven kilobytes that nobody calls.
 */
export const leaveOutUneval = (): Plugin => ({
  name: 'leave-out-uneval',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /\/devalue\/src\/uneval\.js$/ },
    handler: () => `export function uneval() { throw new Error('uneval is left out of the browser’s program'); }`
  }
});
