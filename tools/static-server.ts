import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { acceptedEncodings, type Encoding } from './choose-encoding.ts';
import { isImmutable, typeOf } from './describe-file.ts';
import { readRange } from './read-range.ts';
import { resolveAddress } from './resolve-address.ts';

export interface StaticSite {
  /** The built site, an absolute path. */
  folder: string;
  /** Where on the host it stands: '' or '/groundwork'. */
  base: string;
}

/** A file's bytes in the form that is sent, and their name. */
interface Form {
  body: Buffer;
  etag: string;
  encoding?: Encoding;
}

/** A server of files for one folder, with limits that end slow and idle clients. It does not listen yet. */
export function createStaticServer(site: StaticSite): Server {
  // the limits below are looked at this often, in milliseconds
  const server = createServer({ connectionsCheckingInterval: 2_000 }, (request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The file cannot be read');
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  server.keepAliveTimeout = 5_000;
  // a client that reads nothing for so long is gone
  server.setTimeout(60_000);
  return server;
}

async function answer(site: StaticSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = request.url ?? '';
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  // a header, because a prerendered page's own policy cannot say it
  if (!isEmbed(address, site.base)) response.setHeader('content-security-policy', "frame-ancestors 'self'");
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    // what the client still sends is not read
    response.setHeader('connection', 'close');
    return sendText(response, 405, 'Only GET and HEAD are answered here');
  }
  if (isOpen(address, site.base)) response.setHeader('access-control-allow-origin', '*');
  const target = resolveAddress(address, site.folder, site.base);
  switch (target.status) {
    case 'malformed':
      return sendOwnPage(site, request, response, 400);
    case 'moved':
      response.setHeader('location', target.location);
      return sendText(response, 301, `Moved to ${target.location}`);
    case 'missing':
      return sendOwnPage(site, request, response, 404);
    case 'file':
      return sendFile(site, target.path, request, response);
  }
}

/** The map for other people's frames, in any language: `/embed/…`, `/zh/embed/…`. */
function isEmbed(address: string, base: string): boolean {
  return address.startsWith(base) && /^\/(?:[\w-]+\/)?embed\//.test(address.slice(base.length));
}

/** What programs of other sites may read: the API, the downloads, the feeds. */
function isOpen(address: string, base: string): boolean {
  return (
    address.startsWith(`${base}/`) &&
    /^\/(?:api\/|data\/[^/?]+\.\w+(?:\?|$)|(?:[\w-]+\/)?feed\.xml(?:\?|$))/.test(address.slice(base.length))
  );
}

async function sendFile(
  { folder }: StaticSite,
  path: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  // a piece is a piece of the file itself, not of its compressed form
  const encodings = request.headers.range ? [] : acceptedEncodings(request.headers['accept-encoding']);
  const form = await readForm(join(folder, path), encodings);
  if (!form) return sendText(response, 404, 'The file is gone');
  describe(response, path, form);
  response.setHeader('cache-control', isImmutable(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('accept-ranges', 'bytes');
  if (isKnown(request.headers['if-none-match'], form.etag)) return void response.writeHead(304).end();

  const wanted = request.headers['if-range'];
  const range = readRange(wanted && wanted !== form.etag ? undefined : request.headers.range, form.body.length);
  if (range.status === 'outside') {
    response.setHeader('content-range', `bytes */${form.body.length}`);
    return sendText(response, 416, 'The file is shorter');
  }
  if (range.status === 'part') {
    response.setHeader('content-range', `bytes ${range.start}-${range.end}/${form.body.length}`);
    return send(response, 206, form.body.subarray(range.start, range.end + 1));
  }
  return send(response, 200, form.body);
}

/** The site's own page for what it does not have or cannot read, or a sentence where it has none. */
async function sendOwnPage(
  { folder }: StaticSite,
  request: IncomingMessage,
  response: ServerResponse,
  status: 400 | 404
): Promise<void> {
  const form = await readForm(join(folder, '404.html'), acceptedEncodings(request.headers['accept-encoding']));
  if (!form) return sendText(response, status, 'There is nothing at this address');
  describe(response, '404.html', form);
  response.removeHeader('etag');
  response.setHeader('cache-control', 'no-cache');
  return send(response, status, form.body);
}

function describe(response: ServerResponse, path: string, form: Form): void {
  response.setHeader('content-type', typeOf(path));
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('etag', form.etag);
  if (form.encoding) response.setHeader('content-encoding', form.encoding.name);
}

/** The first form of a file that exists, the file itself last; undefined where not even that does. */
async function readForm(path: string, encodings: Encoding[]): Promise<Form | undefined> {
  for (const encoding of [...encodings, undefined]) {
    const file = path + (encoding?.ending ?? '');
    const stats = await stat(file).catch(() => undefined);
    if (!stats?.isFile()) continue;
    const body = await readFile(file);
    return { body, etag: etagOf(file, stats.mtimeMs, body), encoding };
  }
  return undefined;
}

const etags = new Map<string, { mtimeMs: number; etag: string }>();

/** A name for the bytes, so that a new build with the same page keeps what readers have. */
function etagOf(file: string, mtimeMs: number, body: Buffer): string {
  const known = etags.get(file);
  if (known?.mtimeMs === mtimeMs) return known.etag;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  etags.set(file, { mtimeMs, etag });
  return etag;
}

function isKnown(header: string | undefined, etag: string): boolean {
  const names = header?.split(',').map((name) => name.trim().replace(/^W\//, ''));
  return names?.some((name) => name === etag || name === '*') ?? false;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  for (const name of ['etag', 'content-encoding', 'accept-ranges']) response.removeHeader(name);
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('cache-control', 'no-cache');
  send(response, status, Buffer.from(`${text}.\n`));
}

/** Node leaves the body out of an answer to HEAD by itself. */
function send(response: ServerResponse, status: number, body: Buffer): void {
  response.writeHead(status, { 'content-length': body.length }).end(body);
}
