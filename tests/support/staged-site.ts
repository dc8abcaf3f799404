import { createServer, type Server } from 'node:http';
import { inject, onTestFinished } from 'vitest';
import { hashScript, inlineScripts } from '../../tools/hosting/page-policy.ts';
import { packFile } from '#lib/offline/name-copy.ts';
import type { Pack } from '#lib/offline/pack.ts';
import { listen } from '../../tools/listen.ts';

/** The built site on a host of its own, whose editor and whose line can be played with. */
export interface StagedSite {
  /** The home page's address, ending in a slash. */
  home: string;
  /** What was asked for since the last `forget`, as paths. */
  asked: string[];
  /** Publishes another edition: every page, the worker and the pack are made anew; `change` edits what is sent. */
  deploy(edition: string, change?: (text: string, path: string) => string): void;
  /** Answers 404 for these paths. */
  lose(pattern: RegExp): void;
  /** Sends another file's text in place of a path's own. */
  swap(path: string, text: string): void;
  /** The server is gone, as on a plane; `start` brings it back at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Stages the site; the server ends with the test. */
export async function stageSite(): Promise<StagedSite> {
  const origin = new URL(inject('address')).origin;
  const base = new URL(inject('address')).pathname;
  const { version } = (await (await fetch(`${origin}${base}_app/version.json`)).json()) as { version: string };
  let edition = version;
  let change = (text: string, _path: string) => text;
  let lost: RegExp | undefined;
  /** A page of the edition: its policy names its scripts by their hashes, and one of them names the edition. */
  const renew = (html: string) => {
    const renewed = html.replaceAll(version, edition);
    const scripts = inlineScripts(renewed);
    return inlineScripts(html).reduce(
      (page, script, i) => page.replaceAll(hashScript(script), hashScript(scripts[i] ?? '')),
      renewed
    );
  };
  const renewPack = (json: string) => {
    const pack = JSON.parse(json) as Pack;
    const shells = Object.fromEntries(Object.entries(pack.shells).map(([path, html]) => [path, renew(html)]));
    return JSON.stringify({ ...pack, shells }).replaceAll(version, edition);
  };
  const swapped = new Map<string, string>();
  const asked: string[] = [];

  const server = (): Server =>
    createServer((request, response) => {
      const { url = '/' } = request;
      const path = url.slice(base.length - 1).replace(/\?.*/, '');
      asked.push(path);
      void (async () => {
        const source = await fetch(origin + url, { method: request.method, redirect: 'manual' });
        const type = source.headers.get('content-type') ?? '';
        const headers: Record<string, string> = { 'content-type': type };
        for (const name of ['cache-control', 'location']) {
          const value = source.headers.get(name);
          if (value) headers[name] = value;
        }
        const gone = lost?.test(path) ?? false;
        if (gone) headers['cache-control'] = 'no-cache';
        const status = gone ? 404 : source.status;
        const text = swapped.get(path) ?? (await source.text());
        const renewed = path.endsWith(`/${packFile}`) && status === 200 ? renewPack(text) : renew(text);
        response.writeHead(status, headers).end(change(renewed, path));
      })().catch(() => response.destroy());
    });
  let listening = await listen(server, '127.0.0.1', 0);
  onTestFinished(() => listening.close());
  return {
    home: `http://127.0.0.1:${listening.port}${base}`,
    asked,
    deploy: (next, edit = (text) => text) => void ([edition, change] = [next, edit]),
    lose: (pattern) => void (lost = pattern),
    swap: (path, text) => void swapped.set(path, text),
    stop: () => listening.close(),
    start: async () => void (listening = await listen(server, '127.0.0.1', listening.port))
  };
}
