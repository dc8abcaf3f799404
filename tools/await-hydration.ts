import type { Plugin } from 'vite';

const router = /\/kit\/src\/runtime\/client\/client\.js$/;
const tooEarly = 'void (await Promise.resolve());';

/**
 * Lets the router wait for a page that wakes in several tasks (`InTurn.svelte`) before it says that a reader has arrived.
 * The framework itself waits for a microtask, by when no part that awaits has said that it wants to know: `afterNavigate`
 * would not be called, and a snapshot not restored. A framework that has changed stops the build.
 */
export const awaitHydration = (): Plugin => ({
  name: 'await-hydration',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: router },
    handler(code) {
      if (!code.includes(tooEarly))
        this.error('The router no longer says where it did that a page is awake. See tools/await-hydration.ts');
      return { code: code.replace(tooEarly, 'await settled();'), map: null };
    }
  }
});
