import type { Locale } from '#lib/catalogue/locales.ts';
import { formatDate } from '#lib/messages/format-date.ts';
import type { Messages, ShareWords } from '#lib/messages/messages.ts';

/** When and where a picture was made, and of which data. Dates are days, `2024-11-30`. */
interface Drawn {
  locale: Locale;
  release: { version: string; day: string };
  drawn: string;
  link: string;
}

/** What stands below a picture, so that it can be traced when it has left the site: a paragraph each. */
export function composeNotes(m: Messages, words: ShareWords, { locale, release, drawn, link }: Drawn): string[] {
  const data = m.dataRelease(release.version, release.day);
  return [
    `${m.imageSource} ${m.attribution} ${m.independent}`,
    m.disclaimer,
    `${data} · ${words.imageDrawn(formatDate(locale, drawn))} · ${link}`
  ];
}
