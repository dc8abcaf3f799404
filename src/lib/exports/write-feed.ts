import type { Locale } from '#lib/catalogue/locales.ts';
import type { Publication, Published } from './published-schema.ts';
import { element, writeXml } from './write-xml.ts';

/** Where the feed and what it leads to stand, and what never changes when a site moves. */
export interface FeedPlace {
  locale: Locale;
  title: string;
  /** The feed's own address, and the home page's. */
  self: string;
  home: string;
  /** The address of an initiative's page. */
  pageOf(id: string): string;
  /** A name for ever: a URN for an initiative, or for the feed where no id is given. */
  nameOf(id?: string): string;
}

/**
 * An Atom feed of the initiatives, the last changed first. Its days are those of releases: nobody keeps the hour in
 * which a sentence changed.
 */
export function writeFeed({ about, initiatives, vocabulary }: Publication, place: FeedPlace): string {
  const { locale, title, self, home, nameOf } = place;
  const entries = initiatives.toSorted(newestFirst).map((initiative) =>
    element('entry', {}, [
      element('id', {}, [nameOf(initiative.id)]),
      element('title', {}, [initiative.title[locale]]),
      element('updated', {}, [midnight(initiative.updated)]),
      element('published', {}, [midnight(initiative.published)]),
      element('link', { rel: 'alternate', type: 'text/html', href: place.pageOf(initiative.id) }),
      element('category', {
        term: initiative.programme,
        label: vocabulary.programmes[initiative.programme]?.[locale]
      }),
      element('summary', {}, [initiative.summary[locale]])
    ])
  );
  return writeXml(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
      element('id', {}, [nameOf()]),
      element('title', {}, [title]),
      element('subtitle', {}, [about.disclaimer[locale]]),
      element('updated', {}, [midnight(about.release.date)]),
      element('author', {}, [element('name', {}, ['Groundwork'])]),
      element('rights', {}, [about.licence.name]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: home }),
      ...entries
    ])
  );
}

const newestFirst = (a: Published, b: Published) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id);

const midnight = (day: string) => `${day}T00:00:00Z`;
