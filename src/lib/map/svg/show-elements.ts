import type { Attributes, Element as Drawn } from './elements.ts';

const namespace = 'http://www.w3.org/2000/svg';

/**
 * Makes what is in `parent` what these elements say, in their order, and touches nothing that is so already: a drawing
 * that came with the page costs no more than a look at it.
 */
export function showElements(parent: Element, elements: readonly Drawn[]): void {
  let next = parent.firstElementChild;
  for (const { tag, attributes, inside = '' } of elements) {
    const shown: Element = next?.localName === tag ? next : document.createElementNS(namespace, tag);
    if (shown !== next) parent.insertBefore(shown, next);
    showAttributes(shown, attributes);
    if (typeof inside !== 'string') showElements(shown, inside);
    else if (shown.textContent !== inside) shown.textContent = inside;
    next = shown.nextElementSibling;
  }
  while (next) {
    const gone: Element = next;
    next = gone.nextElementSibling;
    gone.remove();
  }
}

/** Whether any of them was not so already. */
export function showAttributes(shown: Element, attributes: Attributes): boolean {
  let isOther = false;
  for (const [name, value] of Object.entries(attributes)) {
    if (shown.getAttribute(name) === (value === undefined ? null : String(value))) continue;
    if (value === undefined) shown.removeAttribute(name);
    else shown.setAttribute(name, String(value));
    isOther = true;
  }
  return isOther;
}
