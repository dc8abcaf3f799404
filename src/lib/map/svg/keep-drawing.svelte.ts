import { composeDefinitions, layers, laySheet, speak, type LinkWords, type Shown } from './compose-drawing.ts';
import { inIdleTime } from '../in-idle-time.ts';
import { showAttributes, showElements } from './show-elements.ts';

/** The drawing came with the page; a map that is made later, as for another language, takes it over. */
let last: SVGSVGElement | undefined;

/**
 * Keeps the drawing in an `<svg>` as it should be; an attachment. What came with the page is taken as it is, and only
 * what differs is drawn anew. `shown` and `words` are read where they are needed, as they are then.
 */
export const keepDrawing = (shown: Shown, words: (code: string) => LinkWords) => (svg: SVGSVGElement) => {
  if (last && last !== svg) svg.replaceChildren(...last.children);
  last = svg;
  const show = (selector: string, change: (part: Element) => void) => {
    const part = svg.querySelector(selector);
    if (part) $effect(() => change(part));
  };
  show('defs', (part) => showElements(part, composeDefinitions(shown)));
  show('.sheet', (part) => showAttributes(part, laySheet(shown)));
  for (const [name, compose] of Object.entries(layers)) show(`.${name}`, (part) => showElements(part, compose(shown)));

  let isNew = true;
  // links are followed and read later than the map is looked at; the first says at once what all of them depend on
  $effect(() => {
    const [first, ...others] = shown.shapes && svg.querySelectorAll<SVGAElement>('a[data-code]');
    const tell = (link: SVGAElement) =>
      showAttributes(link, speak(words(link.dataset['code'] ?? ''), !link.hasAttribute('aria-hidden')));
    const asItCame = isNew && first && !tell(first);
    isNew = false;
    return asItCame ? undefined : inIdleTime(others, tell);
  });
};
