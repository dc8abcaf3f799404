import { cleanText } from './clean-text.ts';

/** An element: its name, its attributes (undefined ones are left out), and what is in it. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string | undefined>>;
  children: readonly (Element | string)[];
}

/** Builds an element; children that are missing are left out. */
export const element = (
  name: string,
  attributes: Element['attributes'] = {},
  children: readonly (Element | string | undefined)[] = []
): Element => ({ name, attributes, children: children.filter((child) => child !== undefined) });

/**
 * An XML document, with a comment at its top where one is given. Texts and attributes are escaped, and hold nothing that
 * XML 1.0 forbids.
 */
export function writeXml(root: Element, comment?: string): string {
  const said = comment === undefined ? '' : `<!-- ${cleanText(comment).replace(/-{2,}|-$/g, '–')} -->\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${said}${write(root, '')}\n`;
}

function write({ name, attributes, children }: Element, indent: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escape(value)}"`]
  );
  const open = `${indent}<${name}${written.join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (children.every((child) => typeof child === 'string')) return `${open}>${children.map(escape).join('')}</${name}>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? `${indent}  ${escape(child)}` : write(child, `${indent}  `)
  );
  return `${open}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escape = (text: string) => cleanText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
