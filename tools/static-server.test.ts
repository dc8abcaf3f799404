import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Answer } from './ask.fixture.ts';
import { compressFolder } from './compress.ts';
import { listen, type Listening } from './listen.ts';
import { createStaticServer } from './static-server.ts';

const parent = mkdtempSync(join(tmpdir(), 'groundwork-server-'));
const folder = join(parent, 'build');
const page = `<!doctype html><title>Niue</title>${'<p>An early-warning network.</p>'.repeat(100)}`;
const chunk = 'export const one = 1;\n'.repeat(100);
/** In bytes: more than a connection's buffers hold. */
const large = 20_000_000;
const files: Record<string, string> = {
  'build/index.html': page.replace('Niue', 'Groundwork'),
  'build/404.html': page.replace('Niue', 'Not here'),
  'build/country/NIU/index.html': page,
  'build/embed/index.html': page,
  'build/zh/embed/index.html': page,
  'build/_app/immutable/chunks/a.B1.js': chunk,
  'build/_app/version.json': '{"version":"1"}',
  'build/catalogue/en.0a1b2c3d4e.json': JSON.stringify(Array.from({ length: 200 }, (_, i) => i)),
  'build/catalogue/en.json': '[]',
  'build/styles.css': 'p{color:red}',
  'build/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'build/manifest.webmanifest': '{}',
  'build/service-worker.js': 'self.x = 1',
  'build/offline-copy.json': '{}',
  'build/sitemap.xml': '<urlset/>',
  'build/robots.txt': 'User-agent: *',
  'build/worker.mjs': 'self.x = 1',
  'build/api/v1/index.json': '{}',
  'build/data/index.html': page,
  'build/data/links.csv': 'initiative,country',
  'build/data/all.xlsx': 'PK',
  'build/feed.xml': '<feed/>',
  'build/zh/feed.xml': '<feed/>',
  'build/strange.qqq': 'bytes',
  'build/.stamp': 'hidden',
  'build/empty/file.txt': 'a folder without a page',
  'secret.txt': 'outside of what is served'
};

let root: Listening;
let below: Listening;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(parent, name)), { recursive: true });
    writeFileSync(join(parent, name), text);
  }
  await compressFolder(folder);
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'secret.txt'));
  symlinkSync(parent, join(folder, 'above'));
  symlinkSync('/', join(folder, 'everything'));
  symlinkSync(join(folder, 'robots.txt'), join(folder, 'inside.txt'));
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'styles.css.gz'));
  writeFileSync(join(folder, 'large.bin'), Buffer.alloc(large));
  root = await listen(() => createStaticServer({ folder, base: '' }), 'localhost', 0);
  below = await listen(() => createStaticServer({ folder, base: '/groundwork' }), '127.0.0.1', 0);
});

afterAll(async () => {
  await root.close();
  await below.close();
  rmSync(parent, { recursive: true });
});

describe('a page', () => {
  test('comes with its type, its length and no-cache', async () => {
    const { status, headers, body } = await get('/country/NIU/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(page.length),
      'cache-control': 'no-cache',
      vary: 'accept-encoding'
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('comes in brotli or gzip as the client likes, each under a name of its own', async () => {
    const plain = await get('/country/NIU/');
    const br = await get('/country/NIU/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    const gz = await get('/country/NIU/', { 'accept-encoding': 'gzip' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(br.body).toString()).toBe(page);
    expect(gunzipSync(gz.body).toString()).toBe(page);
    expect(new Set([plain, br, gz].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(br.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['gzip;q=0.5, br;q=0.5', 'br'],
    ['*', 'br'],
    ['br;q=0, *;q=0.1', 'gzip'],
    ['identity, br;q=0.5', undefined],
    ['gzip;q=0, br;q=0', undefined],
    ['deflate', undefined],
    ['BR', 'br'],
    ['br;q=nonsense', undefined],
    ['', undefined]
  ])('under "accept-encoding: %s" is sent as %s', async (header, encoding) => {
    const { status, headers } = await get('/', { 'accept-encoding': header });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': `"other", W/${headers.etag}` });
    expect(again).toMatchObject({ status: 304 });
    expect(again.body).toHaveLength(0);
    expect(again.headers.etag).toBe(headers.etag);
    expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('keeps its name when it is built again with the same content, and changes it with the content', async () => {
    const path = join(folder, 'robots.txt');
    const before = (await get('/robots.txt')).headers.etag;
    utimesSync(path, 1, 1);
    expect((await get('/robots.txt')).headers.etag).toBe(before);
    writeFileSync(path, 'User-agent: none');
    expect((await get('/robots.txt')).headers.etag).not.toBe(before);
  });

  test('may not be framed by other sites, unless it is the embed', async () => {
    const policy = async (path: string) => (await get(path)).headers['content-security-policy'];
    expect(await policy('/')).toBe("frame-ancestors 'self'");
    expect(await policy('/nothing/')).toBe("frame-ancestors 'self'");
    expect(await policy('/embed/?country=NIU')).toBeUndefined();
    expect(await policy('/zh/embed/')).toBeUndefined();
    expect(await policy('/country/embed')).toBe("frame-ancestors 'self'");
    expect((await get('/')).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin'
    });
  });
});

test.each([
  ['/_app/immutable/chunks/a.B1.js', true],
  ['/catalogue/en.0a1b2c3d4e.json', true],
  ['/catalogue/en.json', false],
  ['/service-worker.js', false],
  ['/offline-copy.json', false],
  ['/manifest.webmanifest', false],
  ['/_app/version.json', false],
  ['/styles.css', false]
])('%s may be kept for ever: %s', async (path, kept) => {
  const { headers } = await get(path);
  expect(headers['cache-control']).toBe(kept ? 'public, max-age=31536000, immutable' : 'no-cache');
});

test.each([
  ['/_app/immutable/chunks/a.B1.js', 'text/javascript; charset=utf-8'],
  ['/worker.mjs', 'text/javascript; charset=utf-8'],
  ['/styles.css', 'text/css; charset=utf-8'],
  ['/icon.svg', 'image/svg+xml; charset=utf-8'],
  ['/service-worker.js', 'text/javascript; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/_app/version.json', 'application/json; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/strange.qqq', 'application/octet-stream']
])('%s is %s', async (path, type) => {
  expect((await get(path)).headers['content-type']).toBe(type);
});

describe('an address', () => {
  test.each([
    ['/country/NIU', '/country/NIU/'],
    ['/country/NIU?programme=climate&q=%2F', '/country/NIU/?programme=climate&q=%2F'],
    ['/country/N%49U', '/country/N%49U/'],
    ['/country/NIU/index.html?q=1', '/country/NIU/?q=1'],
    ['/index.html', '/']
  ])('%s moves to %s', async (path, location) => {
    const { status, headers } = await get(path);
    expect(status).toBe(301);
    expect(headers.location).toBe(location);
  });

  test.each([
    '/nothing',
    '/country/',
    '/country/ATL/',
    '/empty',
    '/empty/',
    '//evil',
    '//country/NIU',
    '/country//NIU',
    '///',
    '/country/NIU//',
    '/%2F%2Fevil',
    '/%5C%5Cevil',
    '/\\evil',
    '/../secret.txt',
    '/country/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/country/NIU/index.html/',
    '/.stamp',
    '/%2estamp',
    '/a%00b',
    '/index.html%00.css',
    '/%252e%252e/secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/....//secret.txt',
    '/.%2e/secret.txt',
    '/country/NIU/..%2f..%2f..%2fsecret.txt',
    '/..;/secret.txt',
    '/\\..\\secret.txt',
    '/%5c..%5csecret.txt',
    '/C:%5csecret.txt',
    '/secret.txt',
    '/above/secret.txt',
    '/everything/etc/hostname',
    `/${'a'.repeat(5000)}`
  ])('%s shows the page for what is missing', async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers.location).toBeUndefined();
    expect(body.toString()).toContain('Not here');
  });

  test.each([
    '/%',
    '/%zz/',
    '/country/%E0%A4%A',
    '/..%c0%afsecret.txt',
    '/%uff0e%uff0e/secret.txt',
    'http://evil.example/',
    '*'
  ])('%s cannot be read, and shows the same page', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body.toString()).toContain('Not here');
  });
});

describe('a request', () => {
  test('for the head alone gets the same headers and no body', async () => {
    const { status, headers, body } = await ask(root.port, '/country/NIU/', {}, 'HEAD');
    expect(status).toBe(200);
    expect(headers['content-length']).toBe(String(page.length));
    expect(body).toHaveLength(0);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('to %s is refused', async (method) => {
    const { status, headers } = await ask(root.port, '/', {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  test.each([
    ['bytes=0-4', 206, 'bytes 0-4/5', 'bytes'],
    ['bytes=1-', 206, 'bytes 1-4/5', 'ytes'],
    ['bytes=-2', 206, 'bytes 3-4/5', 'es'],
    ['bytes=2-99', 206, 'bytes 2-4/5', 'tes'],
    ['bytes=9-', 416, 'bytes */5', undefined],
    ['bytes=-0', 416, 'bytes */5', undefined],
    ['bytes=3-1', 200, undefined, 'bytes'],
    ['bytes=0-1,3-4', 200, undefined, 'bytes'],
    ['lines=0-1', 200, undefined, 'bytes']
  ])('for the range %s gets %d', async (range, status, contentRange, text) => {
    const answer = await get('/strange.qqq', { range, 'accept-encoding': 'br' });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-range']).toBe(contentRange);
    if (text !== undefined) expect(answer.body.toString()).toBe(text);
  });

  test('for a range of another version gets the whole of this one', async () => {
    const range = { range: 'bytes=0-1' };
    const { headers } = await get('/strange.qqq');
    expect((await get('/strange.qqq', { ...range, 'if-range': String(headers.etag) })).status).toBe(206);
    expect((await get('/strange.qqq', { ...range, 'if-range': '"old"' })).status).toBe(200);
  });
});

describe('the data', () => {
  const originOf = async (path: string) => (await get(path)).headers['access-control-allow-origin'];

  test.each(['/api/v1/index.json', '/data/links.csv', '/data/all.xlsx', '/feed.xml', '/zh/feed.xml', '/feed.xml?new'])(
    '%s may be read by programs of every other site',
    async (path) => {
      expect(await originOf(path)).toBe('*');
      expect((await ask(below.port, `/groundwork${path}`)).headers['access-control-allow-origin']).toBe('*');
    }
  );

  test.each(['/', '/data/', '/country/NIU/', '/robots.txt', '/catalogue/en.json'])('%s may not', async (path) => {
    expect(await originOf(path)).toBeUndefined();
  });

  test('a workbook has its own type', async () => {
    expect((await get('/data/all.xlsx')).headers['content-type']).toMatch(/spreadsheetml\.sheet$/);
  });
});

describe('below a base path', () => {
  test('pages, redirects and the missing page stand there and nowhere else', async () => {
    expect((await ask(below.port, '/groundwork/country/NIU/')).status).toBe(200);
    expect((await ask(below.port, '/groundwork/country/NIU?q=1')).headers.location).toBe(
      '/groundwork/country/NIU/?q=1'
    );
    expect((await ask(below.port, '/groundwork?q=1')).headers.location).toBe('/groundwork/?q=1');
    expect((await ask(below.port, '/groundwork/embed/')).headers['content-security-policy']).toBeUndefined();
    for (const path of ['/', '/country/NIU/', '/groundworks/', '/groundwork//evil', '//groundwork/']) {
      expect((await ask(below.port, path)).status).toBe(404);
    }
  });
});

describe('a server', () => {
  test('answers as localhost over both families of addresses', async () => {
    expect((await ask(root.port, '/', {}, 'GET', '127.0.0.1')).status).toBe(200);
    expect((await fetch(`http://localhost:${root.port}/`)).status).toBe(200);
  });

  test('lets an answer finish when it is closed, and then takes no more', async () => {
    const server = await listen(() => createStaticServer({ folder, base: '' }), '127.0.0.1', 0);
    const response = await fetch(`http://127.0.0.1:${server.port}/large.bin`);
    const closed = server.close();
    await expect(ask(server.port, '/')).rejects.toThrow('ECONNREFUSED');
    expect((await response.arrayBuffer()).byteLength).toBe(large);
    await closed;
  });

  test('has a sentence where its site has no page for what is missing', async () => {
    const bare = await listen(() => createStaticServer({ folder: join(folder, 'empty'), base: '' }), '127.0.0.1', 0);
    const { status, body } = await ask(bare.port, '/');
    await bare.close();
    expect(status).toBe(404);
    expect(body.toString()).toBe('There is nothing at this address.\n');
  });

  test('answers fifty clients at once, each many times', async () => {
    const clients = Array.from({ length: 50 }, async () => {
      const statuses: (number | undefined)[] = [];
      for (let i = 0; i < 20; i++) statuses.push((await get('/country/NIU/', { 'accept-encoding': 'br' })).status);
      return statuses;
    });
    expect(new Set((await Promise.all(clients)).flat())).toEqual(new Set([200]));
  });
});

describe('a symbolic link', () => {
  test('is followed within the site, and nowhere else', async () => {
    expect((await get('/inside.txt')).status).toBe(200);
    const { status, headers, body } = await get('/styles.css', { 'accept-encoding': 'gzip' });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe('p{color:red}');
  });
});

function get(path: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  return ask(root.port, path, headers);
}
