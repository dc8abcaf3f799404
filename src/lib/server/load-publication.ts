import type { Localised } from '#lib/catalogue/locales.ts';
import { publishCatalogue } from '#lib/exports/publish-catalogue.ts';
import type { Publication } from '#lib/exports/published-schema.ts';
import { en } from '#lib/messages/en.ts';
import { enData } from '#lib/messages/en-data.ts';
import { zhData } from '#lib/messages/zh-data.ts';
import { zh } from '#lib/messages/zh.ts';
import { loadCatalogue } from './catalogue.ts';
import { shapes } from './list-territories.ts';
import { loadTerritories } from './read-territories.ts';

/** What every file says of who made it. */
export const imprint: Record<'attribution' | 'disclaimer', Localised> = {
  attribution: { en: enData.attribution, zh: zhData.attribution },
  disclaimer: { en: en.disclaimer, zh: zh.disclaimer }
};

let loaded: Publication | undefined;

/** The whole catalogue as exports and the API have it, made once per process. */
export function loadPublication(): Publication {
  loaded ??= publishCatalogue(loadCatalogue(), loadTerritories(), shapes, imprint);
  return loaded;
}
