import { join } from 'node:path';
import type { Plugin } from 'vite';
import { changeFramework, router, type Change } from './change-framework.ts';

const instead = (file: string) => `export * from '${join(import.meta.dirname, 'instead', file)}';`;

/** Files of the framework, and what stands in their place. */
const files: readonly { id: RegExp; instead: string }[] = [
  // what the router keeps beside an address (`page.state`, a snapshot) is plain JSON here
  {
    id: /\/kit\/src\/runtime\/app\/internal\/transport\.js$/,
    instead: `
      export const { parse, stringify } = JSON;
      export const [encoders, decoders] = [{}, {}];
      export function init_transport() {}`
  },
  // and so is what a page is given; nothing here calls a function of a server, which the others are for
  {
    id: /\/devalue\/index\.js$/,
    instead: `${instead('unflatten.ts')} export let parse, stringify, stringifyAsync;`
  },
  { id: /\/kit\/src\/runtime\/client\/ndjson\.js$/, instead: instead('read-ndjson.ts') },
  { id: /^\0vite\/preload-helper\.js$/, instead: instead('preload.ts') },
  // what a page is given comes from its own data, not from requests that the router makes and keeps
  {
    id: /\/kit\/src\/runtime\/client\/fetcher\.js$/,
    instead: `
      export const initial_fetch = (address, init) => fetch(address, init);
      export const subsequent_fetch = (_, address, init) => fetch(address, init);
      export function lock_fetch() {}
      export const [unlock_fetch, dev_fetch] = [lock_fetch, initial_fetch];`
  },
  // nothing here is traced
  { id: /\/kit\/src\/telemetry\.js$/, instead: 'export const noop_span = {};' },
  // objects are held in `$state.raw` (see eslint.config.js): none is watched from within
  {
    id: /\/svelte\/src\/internal\/client\/proxy\.js$/,
    instead: `
      export const { is } = Object;
      export const proxy = (value) => value;
      export const get_proxied_value = proxy;`
  },
  // every component here is written in runes, some await in their markup, and none is traced: where that is certain, the
  // bundler drops what asks for it
  {
    id: /\/svelte\/src\/internal\/flags\/index\.js$/,
    instead: [
      `export const async_mode_flag = true; export function enable_async_mode_flag() {}`,
      ...['legacy', 'tracing'].map(
        (mode) =>
          `export const ${mode}_mode_flag = false;
           export function enable_${mode}_mode_flag() { throw new Error('The ${mode} mode is left out of the browser’s program'); }`
      )
    ].join('\n')
  }
];

/** Parts of its other files, and what stands in their place. */
const parts: readonly Pick<Change, 'file' | 'part' | 'instead'>[] = [
  // no link here asks to be loaded before it is pressed, yet the router looks through all after each move for one that does
  { file: router, part: /(?<=\n\t+)setup_preload\(\);/, instead: '' },
  // nor is a page made ready before it is asked for
  {
    file: router,
    part: /\n\tconst load_cache_fork = [^]*?\n\t\} else \{[^]*?\n\t\}\n/,
    instead: '\nconst load_cache_fork = null;\n'
  },
  { file: router, part: /\n\tif \(!action_result && load_cache\?\.id === id\) \{[^]*?\n\t\}\n/, instead: '\n' },
  // no page that is loaded leads to another
  {
    file: router,
    part: /\bif \(navigation_result\.type === 'redirect'\) \{\n\t\t\/\/[^]*?\n\t\} else (?=if)/,
    instead: ''
  },
  // nobody who leaves is held back
  {
    file: router,
    part: /\n\t\tif \(!is_navigating\) \{\n\t\t\tconst nav = [^]*?(?=\n\t\}\);\n\taddEventListener\('visibilitychange')/,
    instead: ''
  },
  // every step of the history is a page of its own
  { file: router, part: /\n\tif \(opts\.shallow\) \{[^]*?\n\t\}\n/, instead: '\n' },
  { file: router, part: /\bhistory_metadata\.pageUrl\b/g, instead: 'undefined' },
  // that there is a newer edition is told by the offline copy, or by a file that is gone, not asked at every return
  { file: router, part: /(?<=persist_state\(\);\n\t\t\}) else \{[^}]*updated\.check\(\);\s*\}/, instead: '' },
  { file: router, part: /\n\taddEventListener\('focus',[^]*?\n\t\}\);\n/, instead: '' },
  // the address of the site's icon holds on every page
  { file: router, part: /\n\tfor \(const link of document\.querySelectorAll\('link'\)\) \{[^]*?\n\t\}\n/, instead: '' },
  // no form here is sent
  { file: router, part: /\n\tcontainer\.addEventListener\('submit',[^]*?\n\t\}\);\n/, instead: '' },
  // a page's place is its path, not its hash
  { file: router, part: /\bapp\.hash\b/g, instead: 'false' },
  // and every address leads where it says
  {
    file: router,
    part: /(?<=async function get_rerouted_url\(url\) \{)[^]*?(?=\n\}\n)/,
    instead: 'return url;'
  },
  // addresses are written by src/lib/address; the framework is asked for the site's root alone
  {
    file: /\/kit\/src\/runtime\/app\/paths\/client\.js$/,
    part: /resolve_route\(id, params \?\? \{\}\)/,
    instead: 'id'
  },
  // nothing here shows something else while it waits (`{#snippet pending()}`)
  {
    file: /\/svelte\/src\/internal\/client\/dom\/blocks\/boundary\.js$/,
    part: /(?<=\t#hydrate_pending_content\(\) \{)[^]*?(?=\n\t\}\n)/,
    instead: ''
  },
  // all that a link here says to the router is that it wants a page anew
  {
    file: /\/kit\/src\/runtime\/client\/utils\.js$/,
    part: /(?<=export function get_router_options\(element\) \{)[^]*?(?=\n\}\n)/,
    instead: `return { reset: true, reload: element.closest('[data-sveltekit-reload]') !== null };`
  }
];

/**
 * Leaves parts of the framework that nobody here calls out of the browser's program: some fifteen kilobytes, and a tenth of
 * the work at its start.
 */
export const leaveOutUnused = (): Plugin[] => [
  {
    name: 'leave-out-unused',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: {
      filter: { id: files.map(({ id }) => id) },
      handler: (id) => files.find((file) => file.id.test(id))?.instead
    }
  },
  ...parts.map((part) => changeFramework({ name: 'leave-out-unused', ...part }))
];
