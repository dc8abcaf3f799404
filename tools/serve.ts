// `node tools/serve.ts`: serves `build/` as it is. HOST, PORT and BASE_PATH are honoured.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toBasePath } from './base-path.ts';
import { explainListenError, listen, type Listening } from './listen.ts';
import { onceAskedToEnd, root } from './run-program.ts';
import { createStaticServer } from './static-server.ts';
import { stop } from './stop.ts';

/** Where the server stands, as the environment says. */
export interface Place {
  host: string;
  port: number;
  base: string;
}

/** Reads HOST, PORT and BASE_PATH; a PORT that is none ends the program with a sentence. */
export function readPlace(environment: NodeJS.ProcessEnv = process.env): Place {
  const port = Number(environment.PORT || 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    stop(`PORT is "${environment.PORT}", which is no port. Choose one from 1024 to 65535: PORT=4173 npm start`);
  }
  return { host: environment.HOST || 'localhost', port, base: toBasePath(environment.BASE_PATH) };
}

/** Serves `build/` until the program is asked to end, and prints its address. */
export async function serveBuild(place: Place): Promise<void> {
  const folder = join(root, 'build');
  if (!existsSync(join(folder, 'index.html'))) stop('There is no site in build/ yet. Make it with: npm run build');
  const { port, close } = await listenAt(place, folder);
  onceAskedToEnd(() => void close().then(() => process.exit(0)));
  console.log(`\nGroundwork is at ${addressOf({ ...place, port })}`);
}

/** Listens, or ends the program with a sentence. */
export async function listenAt({ host, port, base }: Place, folder = join(root, 'build')): Promise<Listening> {
  try {
    return await listen(() => createStaticServer({ folder, base }), host, port);
  } catch (error) {
    return stop(explainListenError(error, host, port) ?? String(error));
  }
}

/** The address to open in a browser; a server on every address of the machine is reached as localhost. */
export function addressOf({ host, port, base }: Place): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${base}/`;
}

if (import.meta.main) await serveBuild(readPlace());
