import { plainAddress } from '#lib/address/address.ts';
import { href } from '#lib/address/hrefs.ts';
import { writeFeed } from '#lib/exports/write-feed.ts';
import { loadMessages } from '#lib/messages/messages.ts';
import { loadPublication } from '#lib/server/load-publication.ts';
import { nameForEver } from '#lib/server/name-for-ever.ts';
import { prerenderedLocales } from '#lib/catalogue/prerendered-locales.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => prerenderedLocales;

export const GET: RequestHandler = async ({ params }) => {
  const locale = params.locale ?? 'en';
  const m = await loadMessages(locale);
  const home = href(plainAddress(locale, { name: 'world' }));
  const feed = writeFeed(loadPublication(), {
    locale,
    title: m.siteTitle,
    self: `${home}feed.xml`,
    home,
    pageOf: (id) => href(plainAddress(locale, { name: 'initiative', id })),
    nameOf: (id) => nameForEver(id ? `initiative/${id}` : `feed/${locale}`)
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
