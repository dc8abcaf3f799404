import type { Handle } from '@sveltejs/kit/hooks';
import { readLocale } from '#lib/address/address.ts';
import { belowRoot, root } from '#lib/address/hrefs.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import { listWordPrograms } from '#lib/server/list-word-programs.ts';

/** What the template says to who reads it here; Svelte's own comments, which its scripts need, have no space in them. */
const remark = /\s*<!-- [^]*? -->/g;

/** Programs are asked for early, but give way to the stylesheet: the page is seen, and its links work, without them. */
const yieldToStyle = (html: string) =>
  html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"');

/** Has the words of a page's language asked for with its program. */
const askForWords = (html: string, locale: Locale) =>
  html.replace('</head>', (end) => listWordPrograms(locale).map(preload).join('') + end);

const preload = (file: string) => `<link href="${root}${file}" rel="modulepreload">`;

/** Writes the page's language into `<html lang>`, and leaves out the template's remarks. */
export const handle: Handle = ({ event, resolve }) => {
  const locale = readLocale(belowRoot(event.url.pathname));
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      yieldToStyle(askForWords(html, locale)).replace(remark, '').replace('%groundwork.locale%', locale)
  });
};
