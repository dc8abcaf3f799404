import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.fixture.ts';
import { listen, type Listening } from './listen.ts';
import { createStaticServer, limits, type Limits } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-attacked-'));
/** In bytes: more than a connection's buffers hold. */
const large = 20_000_000;
let root: Listening;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Groundwork</title>');
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *');
  writeFileSync(join(folder, 'large.bin'), Buffer.alloc(large));
  root = await listen(() => createStaticServer({ folder, base: '' }), 'localhost', 0);
});

afterAll(async () => {
  await root.close();
  rmSync(folder, { recursive: true });
});

describe('a request that is none', () => {
  test('because it is no HTTP is answered with 400 and the connection closed', async () => {
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(root.port, '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      socket.on('data', (data) => (text += data.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(answer).toContain('400 Bad Request');
  });

  test.each([
    ['no host', 'GET / HTTP/1.1\r\n\r\n', '400'],
    ['no such method', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
    ['no such version', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n', '400'],
    ['a space in its address', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
    ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n', '400'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na', '400'],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      '400'
    ],
    ['a head of 64 kB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(65_536)}\r\n\r\n`, '431'],
    ['an address of 64 kB', `GET /${'a'.repeat(65_536)} HTTP/1.1\r\nHost: a\r\n\r\n`, '431'],
    ['a greeting of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', '400']
  ])('because it has %s is refused, and the next one answered', async (_, text, status) => {
    const said = await say(root.port, text);
    expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(said).not.toContain('secret');
    expect((await ask(root.port, '/')).status).toBe(200);
  });
});

describe('a slow client', () => {
  const hasty: Limits = { head: 200, request: 400, between: 200, idle: 300, look: 50, connections: 4 };
  const withHaste = async (visit: (server: Listening) => Promise<void>) => {
    const server = await listen(() => createStaticServer({ folder, base: '' }, hasty), '127.0.0.1', 0);
    await visit(server);
    await server.close();
  };

  test('is given ten seconds for a head, twenty for a request, and half of the files that a process may open', () => {
    const server = createStaticServer({ folder, base: '' });
    expect(server.headersTimeout).toBe(10_000);
    expect(server.requestTimeout).toBe(20_000);
    expect(server.timeout).toBe(60_000);
    expect(server.maxConnections).toBe(512);
    expect(limits.look).toBeLessThanOrEqual(2_000);
  });

  test('that adds to its head for ever is let go', () =>
    withHaste(async ({ port }) => {
      const said = await drip(port, 'GET / HTTP/1.1\r\nHost: a\r\n', 'X: y\r\n');
      expect(said).toContain('408 Request Timeout');
    }));

  test('that adds to a body for ever is refused at once, and not read', () =>
    withHaste(async ({ port }) => {
      const said = await drip(port, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n', 'a');
      expect(said).toContain('405 Method Not Allowed');
    }));

  test('that adds to the body of a GET for ever is let go', () =>
    withHaste(async ({ port }) => {
      const began = Date.now();
      await drip(port, 'GET /robots.txt HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n', 'a');
      expect(Date.now() - began).toBeLessThan(5_000);
    }));

  test('that reads nothing of its answer is let go', () =>
    withHaste(async ({ port }) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('GET /large.bin HTTP/1.1\r\nHost: a\r\n\r\n'));
      socket.pause();
      // a paused socket does not see its end: the rest of the answer is missing when it reads at last
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      let received = 0;
      socket.on('data', (data) => (received += data.length)).on('error', () => {});
      await new Promise((resolve) => socket.once('close', resolve).resume());
      expect(received).toBeLessThan(large);
    }));

  test('takes no place for ever: when all are taken, the next is turned away, and later answered', () =>
    withHaste(async ({ port }) => {
      const silent: Socket[] = [];
      for (let i = 0; i < hasty.connections; i++) {
        const socket = connect(port, '127.0.0.1');
        socket.on('error', () => {});
        await new Promise((resolve) => socket.once('connect', resolve));
        silent.push(socket);
      }
      await expect(ask(port, '/')).rejects.toThrow(/ECONNRESET|socket hang up/);
      await Promise.all(silent.map((socket) => new Promise((resolve) => socket.once('close', resolve).resume())));
      expect((await ask(port, '/')).status).toBe(200);
    }));
});

/** What a server says to these bytes until it hangs up. */
function say(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(text, 'latin1'));
    socket.on('data', (data) => (said += data.toString()));
    socket.on('error', () => {});
    socket.on('close', () => resolve(said));
  });
}

/** Sends a beginning and then a little more every 50 ms, until the server hangs up; gives what it has said. */
function drip(port: number, beginning: string, more: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(beginning));
    const dripping = setInterval(() => socket.write(more), 50);
    socket.on('data', (data) => (said += data.toString()));
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(dripping);
      resolve(said);
    });
  });
}
