import type { Locale } from '#lib/catalogue/locales.ts';
import type { DescribedData } from '#lib/exports/described-data.ts';
import { readSheets } from '#lib/exports/read-sheets.ts';
import { buildDownloads } from './build-downloads.ts';
import { loadCatalogue } from './catalogue.ts';
import { loadPublication } from './load-publication.ts';

/** Everything the page of the data shows, in one language; `root` is the site's own, ending in a slash. */
export async function describeData(locale: Locale, root: string, home: string): Promise<DescribedData> {
  const downloads = await buildDownloads();
  return {
    files: downloads.map(({ id, name, type, bytes }) => ({
      id,
      name,
      href: `${root}data/${name}`,
      type,
      bytes: bytes.length
    })),
    tables: readSheets(loadPublication()).map(({ name, about, fields, cells }) => ({
      name,
      about: about[locale],
      rows: cells.length,
      fields: fields.map(({ name, type, about }) => ({ name, type, about: about[locale] }))
    })),
    releases: loadCatalogue().releases.map(({ version, date, changes }) => ({
      version,
      date,
      changes: changes.map((change) => change[locale])
    })),
    api: `${root}api/v1/`,
    feed: `${home}feed.xml`
  };
}
