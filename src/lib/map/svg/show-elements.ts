import type { Attributes, Element as Drawn } from './elements.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** What each was last made to be. To read that back from the page would take longer than all else. */
const made = new WeakMap<Element, Drawn>();

/**
 * Makes what is in `parent` what these elements say, in their order, and touches nothing that is so already: a drawing
 * that came with the page costs no more than a look at it. What bears a territory's code never becomes that of another.
 */
export function showElements(parent: Element, elements: readonly Drawn[]): void {
  const codes = new Set(elements.map(({ attributes }) => attributes['data-code'] ?? null));
  let next = parent.firstElementChild;
  const dropUntil = (isKept: (one: Element) => boolean) => {
    while (next && !isKept(next)) {
      const gone: Element = next;
      next = gone.nextElementSibling;
      gone.remove();
    }
  };
  for (const drawn of elements) {
    const { tag, attributes, inside = '' } = drawn;
    dropUntil((one) => codes.has(codeOf(one)));
    if (next && made.get(next) === drawn) {
      next = next.nextElementSibling;
      continue;
    }
    const isThere = next?.localName === tag && codeOf(next) === (attributes['data-code'] ?? null);
    const shown = next && isThere ? next : parent.insertBefore(document.createElementNS(namespace, tag), next);
    showAttributes(shown, attributes, made.get(shown)?.attributes);
    if (typeof inside !== 'string') showElements(shown, inside);
    else if (shown.textContent !== inside) shown.textContent = inside;
    made.set(shown, drawn);
    next = shown.nextElementSibling;
  }
  dropUntil(() => false);
}

const codeOf = (shown: Element) => shown.getAttribute('data-code');

/** Whether any of them was not so already. What was written `before` need not be looked at. */
export function showAttributes(shown: Element, attributes: Attributes, before: Attributes = {}): boolean {
  const others = Object.entries(attributes).filter(
    ([name, value]) =>
      !(name in before && before[name] === value) &&
      shown.getAttribute(name) !== (value === undefined ? null : String(value))
  );
  for (const [name, value] of others) {
    if (value === undefined) shown.removeAttribute(name);
    else shown.setAttribute(name, String(value));
  }
  return others.length > 0;
}
