import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { stampInputs } from './tools/build-stamp.ts';
import { reloadOnData } from './tools/reload-on-data.ts';
import { toBasePath } from './tools/base-path.ts';
import { toSiteOrigin } from './tools/site-origin.ts';

const pages = process.env.BUILD_DIR ?? 'build';

export default defineConfig({
  plugins: [
    reloadOnData(),
    sveltekit({
      compilerOptions: { runes: true },
      preprocess: vitePreprocess(),
      adapter: adapter({ pages, assets: pages }),
      paths: { base: toBasePath(process.env.BASE_PATH), relative: false },
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
  // MapLibre is one chunk of a megabyte; it is loaded when the page is idle
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    // one stylesheet for the whole site: a page waits for one request, and the next page for none
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'styles', test: /[?&]type=style|\.css$/ }] } } }
  }
});
