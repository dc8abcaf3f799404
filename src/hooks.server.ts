import type { Handle } from '@sveltejs/kit/hooks';
import { readLocale } from '#lib/address/address.ts';
import { belowRoot } from '#lib/address/navigate.ts';

/** Writes the page's language into `<html lang>`. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%groundwork.locale%', readLocale(belowRoot(event.url.pathname)))
  });
