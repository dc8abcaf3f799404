import { changeFramework } from './change-framework.ts';

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
export const rememberPages = () =>
  changeFramework({
    name: 'remember-pages',
    file: /\/generated\/build\/client[\w-]*\/app\.js$/,
    part: /\(\) => import\('\.\/nodes\/\d+'\)/g,
    instead: 'remember($&)',
    more: remember
  });
