import { createHash } from 'node:crypto';

/** `sha256-…` as a Content Security Policy names the text of an inline script. */
export type ScriptHash = `sha256-${string}`;

/**
 * What a page may do, as directives for SvelteKit, which writes them into each page and adds the hash of its own inline
 * script. All that is not named is forbidden. Who may frame a page is not here: a page cannot say it, its server must.
 */
export function pagePolicy(template: string) {
  return {
    'default-src': ['none' as const],
    'script-src': ['self' as const, ...inlineScripts(template).map(hashScript)],
    'style-src': ['self' as const],
    // the one style in markup is that of SvelteKit's announcer of page titles, word for word
    'style-src-attr': ['unsafe-hashes' as const, 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=' as const],
    // a picture to be saved is painted from an SVG document in a data: address; no browser takes it otherwise
    'img-src': ['self' as const, 'data:' as const],
    'connect-src': ['self' as const],
    'worker-src': ['self' as const],
    'manifest-src': ['self' as const],
    // who builds an embed looks at it
    'frame-src': ['self' as const],
    'form-action': ['self' as const],
    'base-uri': ['none' as const],
    // text becomes markup or the address of a script only through these: Svelte's templates, SvelteKit's service
    // worker, our JSON-LD, and `default`, which is ours too and lets pass nothing but the address of MapLibre's worker
    'require-trusted-types-for': ['script' as const],
    'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'groundwork-linked-data', 'default']
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
