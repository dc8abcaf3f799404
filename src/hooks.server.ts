import type { Handle } from '@sveltejs/kit/hooks';
import { readLocale } from '#lib/address/address.ts';
import { belowRoot } from '#lib/address/navigate.ts';

/** What the template says to who reads it here; Svelte's own comments, which its scripts need, have no space in them. */
const remark = /\s*<!-- [^]*? -->/g;

/** Programs are asked for early, but give way to the stylesheet: the page is seen, and its links work, without them. */
const yieldToStyle = (html: string) =>
  html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"');

/** Writes the page's language into `<html lang>`, and leaves out the template's remarks. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      yieldToStyle(html)
        .replace(remark, '')
        .replace('%groundwork.locale%', readLocale(belowRoot(event.url.pathname)))
  });
