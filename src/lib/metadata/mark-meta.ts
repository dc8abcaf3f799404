import { escapeMarkup } from '#lib/ui/escape-markup.ts';

/** A `<meta>` element: its `name` or, in Open Graph's manner, its `property`, and what it says. */
export type Meta = readonly [key: 'name' | 'property', name: string, content: string];

/** The elements as markup. */
export const markMeta = (metas: readonly Meta[]): string =>
  metas.map(([key, name, content]) => `<meta ${key}="${name}" content="${escapeMarkup(content)}"/>`).join('');
