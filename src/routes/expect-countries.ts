import { preloadCode } from '$app/navigation';
import { loadCountries } from '#countries';
import { whenTouched } from '#lib/map/when.ts';
import { whenIdle } from '#lib/ui/when-idle.ts';

/** How long a page that never calls itself idle is waited for, in milliseconds. */
const patience = 2000;

/**
 * Fetches what the pages of all countries show when the site is first touched, so that a click on a country finds its page
 * there; who only reads is not sent it. A finger touches only where it clicks: for who has nothing to point with it is
 * fetched once the page is idle. An attachment.
 */
export const expectCountries = (address: string) => (site: Element) => {
  const leaving = new AbortController();
  const touched = whenTouched(site, leaving.signal);
  const wanted = matchMedia('(hover: none)').matches ? Promise.race([touched, whenIdle(patience)]) : touched;
  void wanted.then(() => {
    if (leaving.signal.aborted) return;
    for (const piece of [loadCountries(address), preloadCode('/[[locale=locale]]/country/[code]')])
      // a click asks again
      piece.catch(() => undefined);
  });
  return () => leaving.abort();
};
