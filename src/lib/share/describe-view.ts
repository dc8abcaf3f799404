import type { Page } from '#lib/address/address.ts';
import type { Atlas } from '#lib/atlas/atlas.svelte.ts';
import { facets } from '#lib/catalogue/filters.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { nameValue } from '#lib/messages/name-value.ts';

/** A view in words: what its page is about, what narrows it, and a name that fits a file. */
export interface DescribedView {
  title: string;
  /** The names of the chosen values, the search last in quotation marks. */
  filters: string[];
  /** `groundwork-country-NIU-nature-coral-en`: letters and digits of any script, and hyphens. */
  file: string;
}

export function describeView(atlas: Atlas, m: Messages): DescribedView {
  const { page, filters, catalogue } = atlas;
  const names = facets.flatMap((facet) => filters[facet].map((value) => nameValue(catalogue.words, m, facet, value)));
  const key = page.name === 'country' ? page.code : page.name === 'initiative' ? page.id : '';
  const chosen = facets.flatMap((facet) => filters[facet]);
  return {
    title: titlePage(page, atlas, m),
    filters: [...names, ...(filters.text ? [m.searchQuoted(filters.text)] : [])],
    file: ['groundwork', page.name, key, ...chosen, filters.text.normalize().slice(0, 40), atlas.locale]
      .join('-')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 120)
      .replace(/^-|-$/g, '')
  };
}

/** What a page is about, in words. */
export function titlePage(page: Page, { territories, initiatives }: Atlas, m: Messages): string {
  switch (page.name) {
    case 'country':
      return territories.get(page.code)?.name ?? page.code;
    case 'initiative':
      return initiatives.get(page.id)?.title ?? page.id;
    case 'world':
      return m.worldHeading;
    case 'countries':
      return m.countriesTitle;
    case 'initiatives':
      return m.initiativesTitle;
    case 'funding':
      return m.fundingTitle;
    case 'data':
      return m.dataTitle;
    case 'about':
      return m.aboutTitle;
    case 'accessibility':
      return m.accessibilityTitle;
  }
}
