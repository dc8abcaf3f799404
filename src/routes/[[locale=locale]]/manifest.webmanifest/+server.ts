import { asset, resolve } from '$app/paths';
import { plainAddress } from '#lib/address/address.ts';
import { href } from '#lib/address/hrefs.ts';
import { tags } from '#lib/messages/format-date.ts';
import { loadMessages } from '#lib/messages/messages.ts';
import { metadataWords } from '#lib/messages/metadata-words.ts';
import { prerenderedLocales } from '#lib/catalogue/prerendered-locales.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => prerenderedLocales;

/** What a device needs to keep the site among its programs. The pictures are painted by tools/app-icons.ts. */
export const GET: RequestHandler = async ({ params }) => {
  const locale = params.locale ?? 'en';
  const m = await loadMessages(locale);
  const root = resolve('').replace(/\/?$/, '/');
  const picture = (size: number, purpose: 'any' | 'maskable') => ({
    src: `${root}icons/${purpose === 'any' ? 'icon' : purpose}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose
  });
  const manifest = {
    id: root,
    name: m.siteTitle,
    short_name: m.siteName,
    description: metadataWords[locale].manifestDescription,
    lang: tags[locale],
    dir: 'ltr',
    start_url: href(plainAddress(locale, { name: 'world' })),
    scope: root,
    display: 'standalone',
    // a manifest knows one look; in the dark the page's own theme-color takes its place
    theme_color: '#fffdf9',
    background_color: '#fffdf9',
    icons: [
      { src: asset('icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      picture(192, 'any'),
      picture(512, 'any'),
      picture(512, 'maskable')
    ]
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
