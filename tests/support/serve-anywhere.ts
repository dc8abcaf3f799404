import { afterAll } from 'vitest';
import { ensureNginx } from '../../tools/hosting/find-nginx.ts';
import { listen, type Listening } from '../../tools/listen.ts';
import { createStaticServer } from '../../tools/static-server.ts';

const found = await ensureNginx();
/** Where a real nginx is; undefined where there is none, and none can be had. */
export const nginx = 'path' in found ? found.path : undefined;
if ('sentence' in found) console.warn(`The journeys on nginx are left out. ${found.sentence}`);

const servers: Listening[] = [];
/** The port of a server, which ends with the file's tests. */
export const serve = async (starting: Promise<Listening>) => {
  const server = await starting;
  servers.push(server);
  return server.port;
};
afterAll(() => Promise.all(servers.map(({ close }) => close())));

/** The server of npm start. */
export const ours = (folder: string, base = '') => listen(() => createStaticServer({ folder, base }), '127.0.0.1', 0);
