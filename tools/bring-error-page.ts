import { join } from 'node:path';
import { normalizePath } from 'vite';
import { changeFramework } from './change-framework.ts';
import { root } from './run-program.ts';

const page = normalizePath(join(root, 'node_modules/@sveltejs/kit/src/runtime/components/error.svelte'));

/**
 * Brings the page of errors, three hundred bytes, with the program. The router takes hold of no page without it, and would ask
 * for it last of all: on a slow connection the first page woke a whole round trip later.
 */
export const bringErrorPage = () =>
  changeFramework({
    name: 'bring-error-page',
    file: /\/generated\/build\/client[\w-]*\/app\.js$/,
    part: /\(\) => import\('\.\/nodes\/1'\)/,
    instead: '() => Promise.resolve({ component: ErrorPage })',
    more: `\nimport ErrorPage from '${page}';`
  });
