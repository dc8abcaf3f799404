import { defineParams } from '@sveltejs/kit/params';
import { locales } from '#lib/catalogue/locales.ts';

/** English stands at the root, so `/en/` is no address. */
export const params = defineParams({
  locale: (word) => locales.find((locale) => locale === word && locale !== 'en'),
  /** What search engines ask a site for, beside its pages. */
  crawled: (word) => (['robots.txt', 'sitemap.xml'] as const).find((file) => file === word)
});
