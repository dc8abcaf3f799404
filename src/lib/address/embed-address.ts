import { writeAddress, type Address } from './address.ts';

/** What colours an embedded map: the reader's system, or the page it stands in. */
export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** A view as another site shows it. */
export interface Embed {
  /** A country, an initiative or the world; other pages are embedded as the world. */
  address: Address;
  theme: Theme;
  /** Whether what the map is about is listed below it. */
  panel: boolean;
}

/** The path, query and hash of an embedded view, below the site's base path: `/zh/embed/?country=NIU&panel=0`. */
export function writeEmbed({ address, theme, panel }: Embed): string {
  const { page, locale } = address;
  const view = new URL(writeAddress({ ...address, page: { name: 'world' } }), 'https://any');
  const query = [
    ...(page.name === 'country' ? [`country=${page.code}`] : []),
    ...(page.name === 'initiative' ? [`initiative=${encodeURIComponent(page.id)}`] : []),
    ...(view.search ? [view.search.slice(1)] : []),
    ...(theme === 'auto' ? [] : [`theme=${theme}`]),
    ...(panel ? [] : ['panel=0'])
  ].join('&');
  return `${locale === 'en' ? '/' : `/${locale}/`}embed/${query && `?${query}`}${view.hash}`;
}

/** What an embed shows: the full page of which it is a part, as its address, and how it shows it. */
export interface ReadEmbed {
  view: Pick<URL, 'pathname' | 'search' | 'hash'>;
  theme: Theme;
  panel: boolean;
}

/** The inverse of `writeEmbed`; what of the view nobody knows is for `readAddress` to say. */
export function readEmbed({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): ReadEmbed {
  const query = new URLSearchParams(search);
  const take = (name: string) => {
    const value = query.get(name) ?? '';
    query.delete(name);
    return value.trim();
  };
  const [country, initiative, theme, panel] = [take('country'), take('initiative'), take('theme'), take('panel')];
  const root = pathname.replace(/embed\/?$/, '');
  const page = country
    ? `country/${encodeURIComponent(country)}/`
    : initiative
      ? `initiative/${encodeURIComponent(initiative)}/`
      : '';
  const rest = query.toString();
  return {
    view: { pathname: root + page, search: rest && `?${rest}`, hash },
    theme: themes.find((known) => known === theme) ?? 'auto',
    panel: panel !== '0'
  };
}
