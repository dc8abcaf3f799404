import { createHash } from 'node:crypto';
import type { Config } from '@sveltejs/kit/vite';

type Directives = NonNullable<NonNullable<Config['csp']>['directives']>;

/** `sha256-…` as a Content Security Policy names the text of an inline script. */
export type ScriptHash = `sha256-${string}`;

/**
 * What a page may do, as directives for SvelteKit, which writes them into each page and adds the hash of its own inline
 * script. All that is not named is forbidden. Who may frame a page is not here: a page cannot say it, its server must.
 */
export function pagePolicy(template: string): Directives {
  return {
    'default-src': ['none'],
    'script-src': ['self', ...inlineScripts(template).map(hashScript)],
    'style-src': ['self'],
    // the one style in markup is that of SvelteKit's announcer of page titles, word for word
    'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
    // a picture to be saved is painted from an SVG document in a data: address; no browser takes it otherwise
    'img-src': ['self', 'data:'],
    'connect-src': ['self'],
    'worker-src': ['self'],
    'manifest-src': ['self'],
    // who builds an embed looks at it
    'frame-src': ['self'],
    'form-action': ['self'],
    'base-uri': ['none'],
    // text becomes markup or the address of a script only through these: Svelte's templates, the service worker's
    // address, and `default`, which lets pass nothing but the address of MapLibre's worker
    'require-trusted-types-for': ['script'],
    'trusted-types': ['svelte-trusted-html', 'groundwork-worker', 'default']
  };
}

/** The texts of a page's inline scripts, in order; blocks of data such as JSON-LD are none. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes))
    .filter(([, attributes = '']) => !/\stype\s*=\s*["']?application\//i.test(attributes))
    .map(([, , text = '']) => text);
}

export function hashScript(text: string): ScriptHash {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
