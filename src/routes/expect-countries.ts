import { preloadCode } from '$app/navigation';
import { loadCountries } from '#countries';
import { whenNear } from '#lib/map/when.ts';

/**
 * Fetches what the pages of all countries show before a click on one, so that it finds its page there; who only reads with
 * a mouse at rest is not sent it. An attachment.
 */
export const expectCountries = (address: string) => (site: Element) => {
  const leaving = new AbortController();
  void whenNear(site, leaving.signal).then(() => {
    if (leaving.signal.aborted) return;
    for (const piece of [loadCountries(address), preloadCode('/[[locale=locale]]/country/[code]')])
      // a click asks again
      piece.catch(() => undefined);
  });
  return () => leaving.abort();
};
