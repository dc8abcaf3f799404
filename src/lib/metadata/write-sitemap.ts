/** One page's absolute address in each language it has, by language code. */
export type Alternates = Readonly<Record<string, string>>;

/**
 * A sitemap (sitemaps.org, 0.9) in which each page stands once in every language and names itself in the others.
 * `x-default` is the language that readers of no other are given.
 */
export function writeSitemap(pages: readonly Alternates[], base: string): string {
  const entries = pages.flatMap((alternates) => {
    const links = [...Object.entries(alternates), ['x-default', alternates[base] ?? ''] as const]
      .map(
        ([language, address]) => `    <xhtml:link rel="alternate" hreflang="${language}" href="${escape(address)}"/>`
      )
      .join('\n');
    return Object.values(alternates).map((address) => `  <url>\n    <loc>${escape(address)}</loc>\n${links}\n  </url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n'
  ].join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** What robots may read, which is everything, and where the list of it is; without one where `sitemap` is missing. */
export const writeRobots = (sitemap?: string): string =>
  `User-agent: *\nDisallow:\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`;
