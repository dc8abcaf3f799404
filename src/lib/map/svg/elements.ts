import { escapeMarkup } from '#lib/ui/escape-markup.ts';

/** An element of a drawing: what is true of it by now. Both writers below make the same of it. */
export interface Element {
  tag: 'a' | 'circle' | 'clipPath' | 'defs' | 'g' | 'path' | 'pattern' | 'rect' | 'text' | 'title' | 'tspan' | 'use';
  attributes: Attributes;
  inside?: readonly Element[] | string;
}

/** Those that are undefined are not there. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const element = (tag: Element['tag'], attributes: Attributes, inside?: Element['inside']): Element =>
  inside === undefined ? { tag, attributes } : { tag, attributes, inside };

/** Elements as the text of a page. */
export function writeElements(elements: readonly Element[]): string {
  return elements
    .map(({ tag, attributes, inside = '' }) => {
      const written = Object.entries(attributes).map(([name, value]) =>
        value === undefined ? '' : ` ${name}="${escapeMarkup(String(value))}"`
      );
      const content = typeof inside === 'string' ? escapeMarkup(inside) : writeElements(inside);
      return content ? `<${tag}${written.join('')}>${content}</${tag}>` : `<${tag}${written.join('')}/>`;
    })
    .join('');
}
