import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { navigating, page } from '$app/state';
import type { Locale } from '#lib/catalogue/locales.ts';
import type { Camera } from '#lib/geography/camera.ts';
import { plainAddress, writeAddress, type Address, type Dropped, type Page } from './address.ts';

/** The site's root with its trailing slash, below whatever base path the site was built for. */
export const root = resolve('').replace(/\/?$/, '/');

/** The link to a view. */
export const href = (address: Address): string => root + writeAddress(address).slice(1);

/** A path below the host's root as other sites know it: with the site's origin, where the build was told one. */
export const toPublic = (path: string): string => import.meta.env.SITE_ORIGIN + path;

/** A page as search engines should know it: as nobody has narrowed, coloured or moved it. */
export const publicHref = (locale: Locale, page: Page): string => toPublic(href(plainAddress(locale, page)));

/** A pathname of this site as the codec reads it, without the base path. */
export const belowRoot = (pathname: string): string =>
  pathname.startsWith(root) ? `/${pathname.slice(root.length)}` : pathname;

/**
 * Opens another view; Back returns to the one before. Focus and scroll go where a followed link would put them. A map that
 * need not go where the view has it stays at `camera`, which this step of the history remembers.
 */
export const open = (address: Address, camera?: Camera): Promise<void> =>
  goto(href(address), { state: { camera }, persistState: true });

/** Narrows or widens the view in place: history remembers it, focus, scroll and map stay where they are. */
export const refine = (address: Address): Promise<void> =>
  goto(href(address), { reset: false, state: { camera: page.state.camera }, persistState: true });

/** The page that the reader has asked for and that is still on its way; undefined where there is none. */
export const onItsWay = (): URL | undefined => {
  const { from, to } = navigating;
  return to && to.url.pathname !== from?.url.pathname ? to.url : undefined;
};

/** Resolves once no page is on its way any more, whether it has come or cannot be had. */
export const arrived = async (): Promise<void> => navigating.complete?.catch(() => undefined);

/** Records where the map was moved to, without a step in the history; what a link could not mean is still said. */
export const record = (address: Address): Promise<void> =>
  goto(href(address), { replace: true, reset: false, state: { dropped: page.state.dropped } });

/** Opens the view of the address that the page stands at, where the page was made for no view in particular. */
export const reopen = ({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): Promise<void> =>
  goto(pathname + search + hash, { replace: true, reset: false });

/** Puts the right address in place of a wrong one and keeps what had to be dropped, for the page to say. */
export const heal = (address: Address, dropped: Dropped[]): Promise<void> =>
  goto(href(address), { replace: true, reset: false, state: { dropped } });

/** A file of the site as other sites know it; undefined where the build was not told where the site will stand. */
export const publicFile = (path: string): string | undefined =>
  import.meta.env.SITE_ORIGIN === '' ? undefined : import.meta.env.SITE_ORIGIN + root + path;
