import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { toBasePath } from '../../tools/base-path.ts';
import { ensureNginx } from '../../tools/hosting/find-nginx.ts';
import { startNginx } from '../../tools/hosting/start-nginx.ts';
import { listen, type Listening } from '../../tools/listen.ts';
import { addressOf } from '../../tools/serve.ts';
import { createStaticServer } from '../../tools/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The home page of the served build, ending in a slash. */
    address: string;
  }
}

/** Serves `build/` on a free port for all journeys, with the server that `npm start` uses; SERVER=nginx asks for a real nginx. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(project.config.root, 'build');
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('There is no site in build/. Make it with: npm run build');
  const base = toBasePath(process.env.BASE_PATH);
  const { port, close } = await serve(folder, base);
  project.provide('address', addressOf({ host: '127.0.0.1', port, base }));
  return close;
}

async function serve(folder: string, base: string): Promise<Listening> {
  if (process.env.SERVER !== 'nginx') return listen(() => createStaticServer({ folder, base }), '127.0.0.1', 0);
  const nginx = await ensureNginx();
  if ('sentence' in nginx) throw new Error(nginx.sentence);
  return startNginx(nginx.path, folder, base);
}
