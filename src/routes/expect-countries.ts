import { preloadCode } from '$app/navigation';
import { loadCountries } from '#countries';
import { whenTouched } from '#lib/map/when.ts';

/**
 * Fetches what the pages of all countries show when the site is first touched, so that a click on a country finds its page
 * there; who only reads is not sent it. An attachment.
 */
export const expectCountries = (address: string) => (site: Element) => {
  const leaving = new AbortController();
  void whenTouched(site, leaving.signal).then(() => {
    if (leaving.signal.aborted) return;
    for (const piece of [loadCountries(address), preloadCode('/[[locale=locale]]/country/[code]')])
      // a click asks again
      piece.catch(() => undefined);
  });
  return () => leaving.abort();
};
