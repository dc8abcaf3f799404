import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import type { Camera } from '#lib/geography/camera.ts';
import type { Address, Dropped } from './address.ts';
import { href } from './hrefs.ts';

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
