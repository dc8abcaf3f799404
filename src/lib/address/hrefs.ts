import { resolve } from '$app/paths';
import type { Locale } from '#lib/catalogue/locales.ts';
import { plainAddress, writeAddress, type Address, type Page } from './address.ts';

/** The site's root with its trailing slash, below whatever base path the site was built for. */
export const root = resolve('').replace(/\/?$/, '/');

/** The link to a view. */
export const href = (address: Address): string => root + writeAddress(address).slice(1);

/** A pathname of this site as the codec reads it, without the base path. */
export const belowRoot = (pathname: string): string =>
  pathname.startsWith(root) ? `/${pathname.slice(root.length)}` : pathname;

/** A path below the host's root as other sites know it: with the site's origin, where the build was told one. */
export const toPublic = (path: string): string => import.meta.env.SITE_ORIGIN + path;

/** A page as search engines should know it: as nobody has narrowed, coloured or moved it. */
export const publicHref = (locale: Locale, page: Page): string => toPublic(href(plainAddress(locale, page)));

/** A file of the site as other sites know it; undefined where the build was not told where the site will stand. */
export const publicFile = (path: string): string | undefined =>
  import.meta.env.SITE_ORIGIN === '' ? undefined : import.meta.env.SITE_ORIGIN + root + path;
