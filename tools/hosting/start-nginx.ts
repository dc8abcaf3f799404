import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Listening } from '../listen.ts';
import { findBrotliModule } from './find-nginx.ts';
import { describeNginx } from './nginx-configuration.ts';

/** A running nginx. */
export interface RunningNginx extends Listening {
  /** What it has written to its log of errors. */
  errors: () => string;
}

/**
 * Starts a real nginx with the shipped configuration for a built site, on a free port of 127.0.0.1. Fails with what
 * nginx says where it does not start.
 */
export async function startNginx(nginx: string, folder: string, base = ''): Promise<RunningNginx> {
  const place = mkdtempSync(join(tmpdir(), 'groundwork-nginx-'));
  const site = join(place, 'site');
  const root = base ? site : folder;
  if (base) {
    mkdirSync(dirname(site + base), { recursive: true });
    symlinkSync(folder, site + base);
  }
  const port = await findFreePort();
  const brotli = findBrotliModule(nginx);
  writeFileSync(
    join(place, 'site.conf'),
    describeNginx({ listen: [`127.0.0.1:${port}`], root, base, brotli: !!brotli })
  );
  writeFileSync(join(place, 'nginx.conf'), surround(place, brotli));

  const log = join(place, 'error.log');
  const errors = () => readFileSync(log, 'utf8');
  const child = spawn(nginx, ['-p', place, '-c', join(place, 'nginx.conf'), '-e', log], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const close = async () => {
    // what is under way is answered first
    child.kill('SIGQUIT');
    await Promise.race([ended, setTimeout(3000, undefined, { ref: false })]);
    child.kill('SIGKILL');
    rmSync(place, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    if (await answers(port)) return { port, close, errors };
    await setTimeout(50);
  }
  const said = errors();
  await close();
  throw new Error(`nginx does not start:\n${said}`);
}

/** What a distribution's own nginx.conf says around a site: here with every path in one folder. */
function surround(place: string, brotli: string | undefined): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${brotli ? `load_module ${brotli};` : ''}
${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
daemon off;
pid ${place}/nginx.pid;
worker_processes auto;
events {
  worker_connections 768;
}
http {
${temporary.map((name) => `  ${name}_temp_path ${place}/${name};`).join('\n')}
  access_log ${place}/access.log;
  include ${place}/site.conf;
}
`;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end());
    socket.on('close', (failed) => resolve(!failed));
    socket.on('error', () => {});
  });
}
