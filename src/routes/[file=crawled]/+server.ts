import { resolve } from '$app/paths';
import { error, text } from '@sveltejs/kit';
import { listPages } from '#lib/address/list-pages.ts';
import { publicHref, toPublic } from '#lib/address/hrefs.ts';
import { locales } from '#lib/catalogue/locales.ts';
import { writeRobots, writeSitemap } from '#lib/metadata/write-sitemap.ts';
import { listInitiativeIds } from '#lib/server/describe-initiative.ts';
import { listTerritories } from '#lib/server/list-territories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The addresses of a sitemap are absolute, so a build that was told no origin has none. */
const hasSitemap = import.meta.env.SITE_ORIGIN !== '';

export const entries: EntryGenerator = () => [
  { file: 'robots.txt' },
  ...(hasSitemap ? [{ file: 'sitemap.xml' } as const] : [])
];

export const GET: RequestHandler = ({ params: { file } }) => {
  if (file === 'robots.txt') {
    const sitemap = toPublic(resolve('/[file=crawled]', { file: 'sitemap.xml' }));
    return text(writeRobots(hasSitemap ? sitemap : undefined));
  }
  if (!hasSitemap) return error(404, 'A sitemap needs SITE_ORIGIN');
  const codes = listTerritories('en').map(({ code }) => code);
  const pages = listPages(codes, listInitiativeIds()).map((page) =>
    Object.fromEntries(locales.map((locale) => [locale, publicHref(locale, page)]))
  );
  return text(writeSitemap(pages, locales[0]), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
