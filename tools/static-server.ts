import { createHash } from 'node:crypto';
import { lstat, readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { acceptedEncodings, type Encoding } from './choose-encoding.ts';
import { typeOf } from './describe-file.ts';
import { headersFor } from './hosting/site-headers.ts';
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

/** What one client may take of the server, in milliseconds and connections. */
export interface Limits {
  /** Until the head of a request is whole. */
  head: number;
  /** Until the whole of a request is. */
  request: number;
  /** Between two requests of one connection. */
  between: number;
  /** For a client that reads nothing of its answer. */
  idle: number;
  /** How often the first two are looked at. */
  look: number;
  /** At one time, of all clients together. */
  connections: number;
}

export const limits: Limits = {
  head: 10_000,
  request: 20_000,
  between: 5_000,
  idle: 60_000,
  look: 2_000,
  // half of the files that a process may have open by default
  connections: 512
};

/** A server of files for one folder, with limits that end slow and idle clients. It does not listen yet. */
export function createStaticServer(
  site: StaticSite,
  { head, request, between, idle, look, connections } = limits
): Server {
  const server = createServer({ connectionsCheckingInterval: look }, (asked, response) => {
    answer(site, asked, response).catch((error: unknown) => {
      console.error(`${asked.method} ${asked.url}:`, error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The file cannot be read');
    });
  });
  server.headersTimeout = head;
  server.requestTimeout = request;
  server.keepAliveTimeout = between;
  server.setTimeout(idle);
  server.maxConnections = connections;
  return server;
}

async function answer(site: StaticSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = request.url ?? '';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    // what the client still sends is not read
    response.setHeader('connection', 'close');
    return sendText(response, 405, 'Only GET and HEAD are answered here');
  }
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
  return send(response, status, form.body);
}

function describe(response: ServerResponse, path: string, form: Form): void {
  for (const [name, value] of Object.entries(headersFor(`/${path}`))) response.setHeader(name, value);
  response.setHeader('content-type', typeOf(path));
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('etag', form.etag);
  if (form.encoding) response.setHeader('content-encoding', form.encoding.name);
}

/** The first form of a file that exists, the file itself last; undefined where not even that does. */
async function readForm(path: string, encodings: Encoding[]): Promise<Form | undefined> {
  for (const encoding of [...encodings, undefined]) {
    const file = path + (encoding?.ending ?? '');
    // a link beside a file could lead anywhere; the file itself has been looked at
    const stats = await (encoding ? lstat : stat)(file).catch(() => undefined);
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
  for (const [name, value] of Object.entries(headersFor('/sentence.txt'))) response.setHeader(name, value);
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  send(response, status, Buffer.from(`${text}.\n`));
}

/** Node leaves the body out of an answer to HEAD by itself. */
function send(response: ServerResponse, status: number, body: Buffer): void {
  response.writeHead(status, { 'content-length': body.length }).end(body);
}
