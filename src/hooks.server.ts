import type { Handle } from '@sveltejs/kit/hooks';
import { readLocale } from '#lib/address/address.ts';
import { belowRoot } from '#lib/address/navigate.ts';

/** What the template says to who reads it here; Svelte's own comments, which its scripts need, have no space in them. */
const remark = /\s*<!-- [^]*? -->/g;

/** Writes the page's language into `<html lang>`, and leaves out the template's remarks. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace(remark, '').replace('%groundwork.locale%', readLocale(belowRoot(event.url.pathname)))
  });
