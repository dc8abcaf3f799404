import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Servers that answer on one port, and how to end them. */
export interface Listening {
  port: number;
  /** Lets answers under way finish for up to three seconds, then closes. */
  close(): Promise<void>;
}

/**
 * Listens on every address that a host name has: `localhost` is 127.0.0.1 to some programs and ::1 to others.
 * Port 0 takes a free one. Fails with the system's error where a port is taken or the host is not this machine.
 */
export async function listen(createServer: () => Server, host: string, port: number): Promise<Listening> {
  const addresses = await lookup(host, { all: true });
  const servers: Server[] = [];
  const close = async () => void (await Promise.all(servers.map(closeServer)));
  let failure: unknown;
  for (const { address } of addresses) {
    try {
      const server = createServer();
      watchAnswers(server);
      port = await listenOn(server, address, port);
      servers.push(server);
    } catch (error) {
      failure = error;
      // such as ::1 in /etc/hosts of a machine without IPv6: the other address will do
      if (codeOf(error) === 'EADDRNOTAVAIL' || codeOf(error) === 'EAFNOSUPPORT') continue;
      await close();
      throw error;
    }
  }
  if (servers.length === 0) throw failure;
  return { port, close };
}

/** One sentence for a person whose server cannot listen; undefined where the error is of another kind. */
export function explainListenError(error: unknown, host: string, port: number): string | undefined {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Choose another one: PORT=${port < 65_535 ? port + 1 : 4173} npm start`;
    case 'EACCES':
      return `Port ${port} may not be used by this account. Choose one above 1023: PORT=4173 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is not an address of this machine. Choose another one: HOST=localhost npm start`;
    default:
      return undefined;
  }
}

function listenOn(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: address, ipv6Only: address === '::1' }, () => {
      server.off('error', reject);
      const bound = server.address();
      resolve(bound !== null && typeof bound === 'object' ? bound.port : port);
    });
  });
}

/** Answers that are not yet wholly handed to the system, by server. */
const underWay = new WeakMap<Server, Set<ServerResponse>>();

function watchAnswers(server: Server): void {
  const answers = new Set<ServerResponse>();
  underWay.set(server, answers);
  server.on('request', (_, response) => {
    answers.add(response);
    response.on('close', () => answers.delete(response));
  });
}

/**
 * Stops listening, waits for the answers under way, ends the connections. Not by http's own `close`: that takes a
 * connection for idle as soon as an answer is written, and cuts one that a slow client is still reading.
 */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  const answers = [...(underWay.get(server) ?? [])].map((answer) => once(answer, 'close'));
  await Promise.race([Promise.all(answers), setTimeout(3000, undefined, { ref: false })]);
  server.closeAllConnections();
  await closed;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
