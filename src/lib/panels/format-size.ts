import type { Locale } from '#lib/catalogue/locales.ts';
import { tags } from '#lib/messages/format-date.ts';

/** The size of a file in kilobytes of a thousand bytes: "68 kB". */
export const formatSize = (locale: Locale, bytes: number): string =>
  new Intl.NumberFormat(tags[locale], { style: 'unit', unit: 'kilobyte' }).format(
    Math.max(1, Math.round(bytes / 1000))
  );
