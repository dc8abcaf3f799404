/** What is cited. Dates are days, `2024-11-30`. */
export interface Cited {
  /** The name of the site, which is its author and publisher too. */
  site: string;
  title: string;
  link: string;
  /** The language as an IETF tag. */
  language: string;
  /** When the catalogue was released. */
  released: string;
  /** The day on which it was read. */
  accessed: string;
}

/** The entry for a bibliography in LaTeX; biblatex reads `url`, `date` and `urldate`. */
export function writeBibtex({ site, title, link, language, released, accessed }: Cited): string {
  const fields = [
    ['title', `{${escapeTex(title)}}`],
    ['author', `{${escapeTex(site)}}`],
    ['date', released],
    ['url', link.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', accessed],
    ['langid', language === 'zh' ? 'chinese' : 'british']
  ];
  const key = new URL(link).pathname.split('/').filter(Boolean).join('-');
  return `@online{${`groundwork-${key}`.replace(/[^A-Za-z0-9-]/g, '').replace(/-$/, '')},\n${fields
    .map(([name, value]) => `  ${name} = {${value}}`)
    .join(',\n')}\n}`;
}

/** The same as CSL-JSON, which Zotero and most others read. */
export function writeCsl({ site, title, link, language, released, accessed }: Cited): string {
  const date = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
  return JSON.stringify(
    [
      {
        id: link,
        type: 'webpage',
        title,
        author: [{ literal: site }],
        'container-title': site,
        URL: link,
        language,
        issued: date(released),
        accessed: date(accessed)
      }
    ],
    undefined,
    2
  );
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

/** A text that LaTeX sets as it stands; line breaks and other controls become blanks. */
export function escapeTex(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[\\~^]|[{}%&$#_]/g, (sign) => special[sign] ?? `\\${sign}`);
}
