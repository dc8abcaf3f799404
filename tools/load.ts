// `npm run load`: what one small server holds. wrk asks for pages of build/ over loopback, first from a real nginx with the
// shipped configuration, then from the server of `npm start`; an error of any kind fails it.
// `-- --seconds 30 --connections 50` are the defaults.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readWrk, type Load } from './hosting/read-wrk.ts';
import { ensureNginx, findBrotliModule, findProgram } from './hosting/find-nginx.ts';
import { startNginx } from './hosting/start-nginx.ts';
import { installPackages, mayInstallPackages } from './install-packages.ts';
import { listen, type Listening } from './listen.ts';
import { readOptions } from './read-options.ts';
import { root } from './run-program.ts';
import { createStaticServer } from './static-server.ts';
import { stop } from './stop.ts';

const { seconds, connections } = readOptions({ seconds: 30, connections: 50 });
const folder = join(root, 'build');
if (!existsSync(join(folder, 'index.html'))) stop('There is no site in build/ yet. Make it with: npm run build');
if (!findProgram('wrk') && mayInstallPackages()) await installPackages(['wrk']);
const wrk = findProgram('wrk') ?? stop('There is no wrk here. Run: sudo apt-get install -y wrk');
const nginx = await ensureNginx();
if ('sentence' in nginx) stop(nginx.sentence);

const [index = ''] = readdirSync(join(folder, 'catalogue')).filter((name) => /^en\..*\.json$/.test(name));
/** The home page bears the whole time; the others show what a size costs. */
const visits: [path: string, seconds: number][] = [
  ['/', seconds],
  ['/country/NIU/', 5],
  [`/catalogue/${index}`, 5],
  ['/icon.svg', 5]
];

const servers: [name: string, start: () => Promise<Listening>][] = [
  [`nginx, ${findBrotliModule(nginx.path) ? 'brotli' : 'gzip'}`, () => startNginx(nginx.path, folder)],
  ['npm start, brotli', () => listen(() => createStaticServer({ folder, base: '' }), '127.0.0.1', 0)]
];

console.log(`${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${connections} connections\n`);
let errors = 0;
for (const [name, start] of servers) {
  const { port, close } = await start();
  const rows: Record<string, object> = {};
  for (const [path, seconds] of visits) {
    const load = await measure(port, path, seconds);
    errors += load.errors;
    rows[path] = {
      seconds,
      'requests/s': Math.round(load.requestsPerSecond),
      'bytes a request': Math.round(load.bytes / load.requests),
      'MB/s': Math.round(load.bytes / seconds / 1e5) / 10,
      'half within (ms)': Math.round(load.median * 10) / 10,
      '99 % within (ms)': Math.round(load.nearlyAll * 10) / 10,
      errors: load.errors
    };
  }
  await close();
  console.log(name);
  console.table(rows);
}
if (errors > 0) stop(`${errors} requests failed.`);

/** One run of wrk, which shares the machine with the server it asks. */
async function measure(port: number, path: string, seconds: number): Promise<Load> {
  const words = ['--threads', '2', '--connections', String(connections), '--duration', `${seconds}s`];
  const browser = ['--latency', '--header', 'Accept-Encoding: gzip, deflate, br'];
  const { stdout } = await promisify(execFile)(wrk, [...words, ...browser, `http://127.0.0.1:${port}${path}`]);
  return readWrk(stdout);
}
