import { listTerritories } from '#lib/server/list-territories.ts';
import { prerenderedLocales } from '#lib/catalogue/prerendered-locales.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
  prerenderedLocales.flatMap((locale) => listTerritories('en').map(({ code }) => ({ ...locale, code })));
