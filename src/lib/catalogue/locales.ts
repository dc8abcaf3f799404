/** The languages of the site, base language first. The one place that lists them. */
export const locales = ['en', 'zh'] as const;

export type Locale = (typeof locales)[number];

/** A text in every language of the site. */
export type Localised = Record<Locale, string>;
