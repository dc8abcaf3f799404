import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureNginx, findBrotliModule } from '../../tools/hosting/find-nginx.ts';
import { siteHeaders } from '../../tools/hosting/site-headers.ts';
import { startNginx } from '../../tools/hosting/start-nginx.ts';
import { listen, type Listening } from '../../tools/listen.ts';
import { createStaticServer } from '../../tools/static-server.ts';
import { allowComplaints, openBrowser } from '../support/browser.ts';
import { buildBelow } from '../support/build-below.ts';
import { clickPlace, untilAwake, untilLive } from '../support/map.ts';

const root = join(import.meta.dirname, '..', '..');
const build = join(root, 'build');
const base = '/groundwork';
const niue = [-169.87, -19.05] as const;

const found = await ensureNginx();
const nginx = 'path' in found ? found.path : undefined;
if ('sentence' in found) console.warn(`The journeys on nginx are left out. ${found.sentence}`);

const servers: Listening[] = [];
const serve = async (starting: Promise<Listening>) => {
  const server = await starting;
  servers.push(server);
  return server.port;
};
afterAll(() => Promise.all(servers.map(({ close }) => close())));

const ours = (folder: string, base = '') => listen(() => createStaticServer({ folder, base }), '127.0.0.1', 0);

async function seeLiveMap(home: string): Promise<void> {
  const { page } = await openBrowser({ home });
  await page.goto(home);
  await untilLive(page);
}

/** What makes the site the site, beside the live map: a click, a filter, another language, a mistyped address. */
async function walk(home: string): Promise<void> {
  const { page } = await openBrowser({ home, webgl: false });
  await page.goto(home);
  await untilAwake(page);
  await page.locator('[data-programme="climate"]').click();
  await page.waitForURL(`${home}?programme=climate`);
  await clickPlace(page, niue);
  await page.waitForURL(`${home}country/NIU/?programme=climate`);
  await page.reload();
  await untilAwake(page);
  await page.getByRole('link', { name: /Early warning/i }).click();
  await page.getByRole('heading', { level: 1, name: /Early warning/i }).waitFor();
  await page.getByRole('link', { name: '中文' }).first().click();
  await page.waitForURL((url) => url.href.startsWith(`${home}zh/initiative/`));
  await untilAwake(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh');
  // the 404 is asked for; a busy machine may take longer to start the page than a browser waits before it warns
  allowComplaints(page, /404|preloaded using link preload/);
  expect((await page.goto(`${home}country/niu`))?.status()).toBe(404);
  await page.waitForURL(`${home}country/NIU/`);
  await page.goto(`${home}embed/?country=NIU`);
  await page.getByRole('heading', { level: 1, name: 'Niue' }).waitFor();
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path as it is; fetch would tidy it first. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) })
      );
    })
      .on('error', reject)
      .end();
  });
}

const inFolder = (folder: string, pattern: RegExp) =>
  readdirSync(join(build, folder)).find((name) => pattern.test(name)) ?? 'missing';

describe.skipIf(!nginx)('nginx with the shipped configuration', () => {
  let port: number;
  let own: number;
  beforeAll(async () => {
    port = await serve(startNginx(nginx ?? '', build));
    own = await serve(ours(build));
  });

  test.each([
    '/',
    '/index.html',
    '/zh/',
    '/country/NIU/',
    '/country/NIU',
    '/country/NIU?programme=climate&q=%2F',
    '/country/NIU/index.html?q=1',
    '/country/NIU/__data.json',
    '/embed/',
    '/embed/?country=NIU',
    '/zh/embed/',
    '/embed/nothing/',
    '/404.html',
    '/nothing/',
    '/country/ATL/',
    '/_app/immutable/nothing.js',
    '/api/v1/nothing.json',
    '/_app/version.json',
    `/_app/immutable/chunks/${inFolder('_app/immutable/chunks', /\.js$/)}`,
    `/_app/immutable/assets/${inFolder('_app/immutable/assets', /\.css$/)}`,
    `/_app/immutable/assets/${inFolder('_app/immutable/assets', /\.json$/)}`,
    `/catalogue/${inFolder('catalogue', /^en\..*\.json$/)}`,
    '/api/v1/index.json',
    '/data/',
    ...['csv', 'xlsx', 'zip', 'xml', 'geojson', 'json'].map(
      (ending) => `/data/${inFolder('data', new RegExp(`^groundwork.*\\.${ending}$`))}`
    ),
    '/feed.xml',
    '/zh/feed.xml',
    '/icon.svg',
    '/robots.txt',
    '//evil.example/',
    '//evil.example/index.html',
    '/\\evil.example/index.html',
    '/%5C%5Cevil.example/index.html',
    '/%2F%2Fevil.example',
    '/.stamp',
    '/%2e%2e%2fpackage.json'
  ])('answers %s as npm start does', async (path) => {
    const [theirs, expected] = await Promise.all([ask(port, path), ask(own, path)]);
    // what nginx refuses by itself it refuses with 400
    if (theirs.status === 400) return expect(path).toContain('%2e%2e');
    expect(theirs.status).toBe(expected.status);
    expect(theirs.headers.location).toBe(expected.headers.location);
    if (expected.status === 301) return;
    const names = ['content-type', 'content-length', ...siteHeaders.map(({ name }) => name.toLowerCase())];
    for (const name of names) expect(theirs.headers[name], name).toBe(expected.headers[name]);
    expect(theirs.body.equals(expected.body)).toBe(true);
  });

  test('sends ready brotli where it has the module, and ready gzip otherwise', async () => {
    const plain = (await ask(port, '/country/NIU/')).body;
    const { headers, body } = await ask(port, '/country/NIU/', { 'accept-encoding': 'gzip, deflate, br' });
    const name = findBrotliModule(nginx ?? '') ? 'br' : 'gzip';
    expect(headers['content-encoding']).toBe(name);
    expect(headers.vary?.toLowerCase()).toBe('accept-encoding');
    expect((name === 'br' ? brotliDecompressSync : gunzipSync)(body).equals(plain)).toBe(true);
    expect((await ask(port, '/nothing/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  });

  test('does not send again what a reader has, and says nothing of its version', async () => {
    const { headers } = await ask(port, '/country/NIU/');
    expect(headers.server).toBe('nginx');
    const again = await ask(port, '/country/NIU/', { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.headers['cache-control']).toBe('no-cache');
  });

  test('takes no other methods', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask(port, '/robots.txt', {}, method)).status, method).toBe(405);
    }
  });

  test('serves the live map', () => seeLiveMap(`http://127.0.0.1:${port}/`));

  test('serves a visitor the whole site', () => walk(`http://127.0.0.1:${port}/`));
});

describe(`below ${base}`, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await buildBelow(base);
  }, 300_000);

  test('a visitor has the whole site from npm start', async () => {
    const home = `http://127.0.0.1:${await serve(ours(folder, base))}${base}/`;
    await seeLiveMap(home);
    await walk(home);
  });

  test.skipIf(!nginx)('a visitor has the whole site from nginx, and nothing stands beside it', async () => {
    const port = await serve(startNginx(nginx ?? '', folder, base));
    await walk(`http://127.0.0.1:${port}${base}/`);
    const { status, headers } = await ask(port, `${base}/api/v1/index.json`);
    expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
    expect((await ask(port, `${base}?q=1`)).headers.location).toBe(`${base}/?q=1`);
    expect((await ask(port, `${base}/nothing`)).body.toString()).toContain(`${base}/_app/`);
    for (const path of ['/country/NIU/', '/groundworks/']) expect((await ask(port, path)).status, path).toBe(404);
  });
});

test('the _headers file of the build stays within what the networks read', () => {
  const lines = readFileSync(join(build, '_headers'), 'utf8').split('\n');
  const rules = lines.filter((line) => line.startsWith('/'));
  expect(rules).toContain('/country/*');
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(new Set(rules).size).toBe(rules.length);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test('npm start’s server ends when it is asked to, with clients that say nothing and clients that never finish', async () => {
  const program = spawn(process.execPath, ['tools/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', BASE_PATH: '' }
  });
  const said = await new Promise<string>((resolve) => program.stdout.on('data', (text) => resolve(String(text))));
  const port = Number(/:(\d+)\//.exec(said)?.[1]);
  for (const text of ['', 'GET / HTTP/1.1\r\nHost: a\r\n', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n']) {
    const socket = connect(port, 'localhost', () => socket.write(text));
    await once(
      socket.on('error', () => {}),
      'connect'
    );
  }
  expect((await ask(port, '/')).status).toBe(200);
  const began = Date.now();
  program.kill('SIGTERM');
  expect(await once(program, 'exit')).toEqual([0, null]);
  expect(Date.now() - began).toBeLessThan(3_500);
});
