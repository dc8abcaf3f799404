import type { Plugin } from 'vite';

const list = /\/generated\/build\/client[\w-]*\/app\.js$/;
const loader = /\(\) => import\('\.\/nodes\/\d+'\)/g;

/** Asks once for a page's program; one that could not be had may be asked for again. */
const remember = `
function remember(load) {
  let program;
  return () => (program ??= load().catch((error) => {
    program = undefined;
    throw error;
  }));
}`;

/**
 * Lets the router remember the programs of its pages. It imports those of the page anew at every navigation, which a filter
 * is as well, and even what has long come is handed over in a task of its own: it queues behind whatever the page is at.
 */
export const rememberPages = (): Plugin => ({
  name: 'remember-pages',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: list },
    handler(code) {
      if (!loader.test(code)) this.error('The router no longer lists its pages as it did. See tools/remember-pages.ts');
      return { code: code.replace(loader, 'remember($&)') + remember, map: null };
    }
  }
});
