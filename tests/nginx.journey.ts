import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBrotliModule } from '../tools/hosting/find-nginx.ts';
import { siteHeaders } from '../tools/hosting/site-headers.ts';
import { startNginx } from '../tools/hosting/start-nginx.ts';
import { ask } from '../tools/ask.fixture.ts';
import { nginx, ours, serve } from './support/serve-anywhere.ts';
import { seeLiveMap, walkSite } from './support/walk-site.ts';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');

const inFolder = (folder: string, pattern: RegExp) =>
  readdirSync(join(build, folder)).find((name) => pattern.test(name)) ?? 'missing';

describe.skipIf(!nginx)('nginx with the shipped configuration', () => {
  let port: number;
  let own: number;
  let errors: () => string;
  beforeAll(async () => {
    const started = startNginx(nginx ?? '', build);
    port = await serve(started);
    ({ errors } = await started);
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

  test('notes a wrong address among the requests, not among its own errors', async () => {
    for (const path of ['/no-such-place/', '/no-such-file.js']) expect((await ask(port, path)).status).toBe(404);
    expect(errors()).not.toContain('no-such');
  });

  test('takes no other methods', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask(port, '/robots.txt', {}, method)).status, method).toBe(405);
    }
  });

  test('serves the live map', () => seeLiveMap(`http://127.0.0.1:${port}/`));

  test('serves a visitor the whole site', () => walkSite(`http://127.0.0.1:${port}/`));
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
