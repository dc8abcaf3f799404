import { join } from 'node:path';
import type { Plugin } from 'vite';

/** In `npm run dev`, a change in `data/` is read again and shown at once; a mistake stands in the browser until mended. */
export function reloadOnData(): Plugin {
  return {
    name: 'reload-on-data',
    configureServer({ watcher, environments, config }) {
      const folder = join(config.root, 'data');
      watcher.add(folder);
      watcher.on('all', (_, file) => {
        if (!file.startsWith(folder)) return;
        environments.ssr?.moduleGraph.invalidateAll();
        environments.client?.hot.send({ type: 'full-reload' });
      });
    }
  };
}
