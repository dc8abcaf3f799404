import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../run-program.ts';
import { describeHeadersFile } from './headers-file.ts';
import { describeNginx, shipped } from './nginx-configuration.ts';
import { headersFor } from './site-headers.ts';

/** One file of every kind. */
const files = [
  '/index.html',
  '/404.html',
  '/zh/index.html',
  '/__data.json',
  '/country/NIU/index.html',
  '/country/NIU/__data.json',
  '/zh/country/NIU/index.html',
  '/embed/index.html',
  '/embed/__data.json',
  '/zh/embed/index.html',
  '/data/index.html',
  '/data/links.csv',
  '/data/all.xlsx',
  '/api/v1/index.json',
  '/feed.xml',
  '/zh/feed.xml',
  '/icon.svg',
  '/service-worker.js',
  '/manifest.webmanifest',
  '/_app/version.json',
  '/_app/immutable/chunks/a.B1.js',
  '/catalogue/en.0a1b2c3d4e.json'
];

describe('the headers', () => {
  test('let everyone frame the embed, in every language, and nothing else', () => {
    const framed = files.filter(
      (path) => !headersFor(path)['Content-Security-Policy']?.includes("frame-ancestors 'self'")
    );
    expect(framed).toEqual(['/embed/index.html', '/zh/embed/index.html']);
  });

  test('let programs of other sites read the data, and nothing else', () => {
    const open = files.filter((path) => headersFor(path)['Access-Control-Allow-Origin'] === '*');
    expect(open).toEqual(['/data/links.csv', '/data/all.xlsx', '/api/v1/index.json', '/feed.xml', '/zh/feed.xml']);
    // what may be read may be loaded
    for (const path of open) expect(headersFor(path)['Cross-Origin-Resource-Policy'], path).toBe('cross-origin');
  });

  test('let browsers keep what has a hash in its name, and make them ask for all else', () => {
    const kept = files.filter((path) => headersFor(path)['Cache-Control'] !== 'no-cache');
    expect(kept).toEqual(['/_app/immutable/chunks/a.B1.js', '/catalogue/en.0a1b2c3d4e.json']);
  });

  test('never allow what a page’s own policy forbids', () => {
    const policies = files.map((path) => headersFor(path)['Content-Security-Policy'] ?? '');
    expect(policies.join('\n')).not.toMatch(/(?:script|default)-src[^;\n]*(?:unsafe|\*|https?:|blob:|data:)/);
  });
});

describe('nginx', () => {
  test('is shipped the configuration that follows from the headers', () => {
    // made anew with: node tools/hosting/nginx-configuration.ts > deploy/nginx.conf
    expect(readFileSync(join(root, 'deploy', 'nginx.conf'), 'utf8')).toBe(describeNginx(shipped));
  });
});

describe('the _headers file', () => {
  const rules = (base = '') => readRules(describeHeadersFile(files, base));

  test.each(['', '/groundwork'])('gives every file its own headers, once each, below "%s"', (base) => {
    for (const path of files) {
      const given = headersOf(rules(base), base + path.replace(/\/index\.html$/, '/'));
      const wanted = headersFor(path);
      const names = Object.entries(given).filter(([, values]) => values.length > 1);
      expect(names, path).toEqual([]);
      for (const [name, value] of Object.entries(wanted)) {
        // data beside a page has the page's word on who may frame and load it: it is fetched by that page alone
        const beside =
          path.endsWith('/__data.json') && /^(?:Content-Security|Cross-Origin-Resource)-Policy$/.test(name);
        if (!beside) expect(given[name], `${path} ${name}`).toEqual([value]);
      }
    }
  });

  test('does not give the data away with the page beside it', () => {
    expect(headersOf(rules(), '/data/')['Access-Control-Allow-Origin']).toBeUndefined();
  });

  test('stays within what the networks read: 100 rules, 2,000 characters a line', () => {
    const text = describeHeadersFile(files, '');
    expect(readRules(text).length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

type Rule = [address: string, headers: [name: string, value: string][]];

/** Reads the file as its readers do: an address, and below it indented headers. */
function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const [, name = '', value = ''] = /^\s+([^:]+): (.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push([line, []]);
    else rules.at(-1)?.[1].push([name, value]);
  }
  return rules;
}

/** Every value that the rules give an address; the networks join several with a comma. */
function headersOf(rules: readonly Rule[], address: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [pattern, headers] of rules) {
    const fits = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    if (fits) for (const [name, value] of headers) found[name] = [...(found[name] ?? []), value];
  }
  return found;
}
