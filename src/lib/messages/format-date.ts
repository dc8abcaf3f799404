import type { Locale } from '#lib/catalogue/locales.ts';

/** How each language of the site writes dates and numbers. */
export const tags: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

/**
 * A date of a year, a month or a day (`2024`, `2024-11`, `2024-11-30`), as precisely as it is known. A table has room for
 * a short month.
 */
export function formatDate(locale: Locale, date: string, width: 'long' | 'short' = 'long'): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const known: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: width }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC'
  };
  return new Intl.DateTimeFormat(tags[locale], known).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** Today in the reader's own time, as a day. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
