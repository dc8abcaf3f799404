import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { awaitHydration } from './tools/await-hydration.ts';
import { bringErrorPage } from './tools/bring-error-page.ts';
import { leaveOutUnused } from './tools/leave-out-unused.ts';
import { stampInputs } from './tools/build-stamp.ts';
import { preloadNewChunks } from './tools/preload-new-chunks.ts';
import { reloadOnData } from './tools/reload-on-data.ts';
import { rememberPages } from './tools/remember-pages.ts';
import { toBasePath } from './tools/base-path.ts';
import { pagePolicy } from './tools/hosting/page-policy.ts';
import { toSiteOrigin } from './tools/site-origin.ts';

const pages = process.env.BUILD_DIR ?? 'build';

/** What every page needs, or nearly every one, with all that it imports. */
const shared = [
  'runtime/client/client.js',
  'runtime/components/error.svelte',
  'src/routes/+layout.svelte',
  'src/routes/+layout.ts',
  'src/routes/Head.svelte',
  'lib/messages/plural.ts',
  'lib/panels/ActiveFilters.svelte',
  'lib/panels/CountryLinks.svelte',
  'lib/panels/Empty.svelte',
  'lib/panels/Figures.svelte',
  'lib/panels/InitiativeList.svelte',
  'lib/panels/SourceLine.svelte',
  'lib/panels/WayBack.svelte',
  'lib/ui/Bar.svelte',
  'lib/ui/Section.svelte'
];

/** What the live map and a picture of the map need beside that. */
const drawn = ['lib/map/load-shapes.ts', 'lib/map/svg/read-palette.ts', 'lib/scene/frame-globe.ts'];

const oneOf = (files: readonly string[]) => (id: string) => files.some((file) => id.endsWith(`/${file}`));

export default defineConfig({
  plugins: [
    reloadOnData(),
    leaveOutUnused(),
    awaitHydration(),
    bringErrorPage(),
    rememberPages(),
    preloadNewChunks(),
    sveltekit({
      // a page wakes part by part: see InTurn.svelte
      compilerOptions: { runes: true, experimental: { async: true } },
      preprocess: vitePreprocess(),
      adapter: adapter({ pages, assets: pages }),
      paths: { base: toBasePath(process.env.BASE_PATH), relative: false },
      // a page says itself what it may do, so that it is held to it wherever it is put
      csp: { mode: 'hash', directives: pagePolicy(readFileSync('src/app.html', 'utf8')) },
      prerender: { handleMissingId: 'ignore' },
      // an edition is named by what it is made from: the offline copy and open tabs are renewed when that has changed,
      // and two builds of one commit are the same bytes
      version: { name: stampInputs().slice(0, 12), pollInterval: 0 },
      // registered by src/lib/offline, once the page is idle
      serviceWorker: { register: false }
    })
  ],
  // a build that knows where it will stand can say so to search engines
  define: { 'import.meta.env.SITE_ORIGIN': JSON.stringify(toSiteOrigin(process.env.SITE_ORIGIN)) },
  build: { target: 'es2022' },
  environments: {
    client: {
      build: {
        // MapLibre is one chunk of a megabyte; it is loaded when nothing else is
        chunkSizeWarningLimit: 1200,
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                // one stylesheet for the whole site: a page waits for one request, and the next page for none
                { name: 'styles', test: /[?&]type=style|\.css$/ },
                // what starts the program must not wait for it
                { name: 'starter', test: /runtime\/client\/payload\.js$|instead\/preload\.ts$/, priority: 1 },
                // one program for what every page needs: a chunk for each shared module compresses worse and asks more often
                { name: 'site', test: oneOf(shared) },
                { name: 'drawn', test: oneOf(drawn) }
              ]
            }
          }
        }
      }
    }
  }
});
