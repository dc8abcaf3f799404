import type { Locale, Localised } from '#lib/catalogue/locales.ts';
import { publishCatalogue } from '#lib/exports/publish-catalogue.ts';
import type { Publication } from '#lib/exports/published-schema.ts';
import { en } from '#lib/messages/en.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { zh } from '#lib/messages/zh.ts';
import { loadCatalogue } from './catalogue.ts';
import { shapes } from './list-territories.ts';
import { loadTerritories } from './read-territories.ts';

const words: Record<Locale, Messages> = { en, zh };

/** The site's words in every language. */
const say = (read: (m: Messages) => string): Localised => ({ en: read(words.en), zh: read(words.zh) });

/** What every file says of who made it. */
export const imprint = {
  attribution: say((m) => m.dataAttribution),
  disclaimer: say((m) => m.disclaimer)
};

let loaded: Publication | undefined;

/** The whole catalogue as exports and the API have it, made once per process. */
export function loadPublication(): Publication {
  loaded ??= publishCatalogue(loadCatalogue(), loadTerritories(), shapes, imprint);
  return loaded;
}
