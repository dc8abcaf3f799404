import type { Facet } from '#lib/catalogue/filters.ts';
import type { ListedWords } from '#lib/catalogue/site-index.ts';
import type { Messages } from './messages.ts';

/** What a value of a facet is called; the value itself where nobody has named it. */
export function nameValue(words: ListedWords, m: Messages, facet: Facet, value: string): string {
  const names = {
    programme: words.programmes,
    mechanism: words.mechanisms,
    kind: words.kinds,
    region: m.unepRegions,
    group: m.groups
  };
  return names[facet][value] ?? value;
}
