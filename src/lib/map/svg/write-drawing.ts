import { labelSize } from '#lib/scene/compose-labels.ts';
import { nameHalo } from '#lib/scene/map-look.ts';
import { composeDefinitions, layers, layShapes, layWorld, type LinkWords, type Shown } from './compose-drawing.ts';
import { element, writeElements, type Element } from './elements.ts';

/** The drawing as it comes with a page: the content of its `<svg>`, as markup. */
export function writeDrawing(shown: Shown, words: (code: string) => LinkWords): string {
  const layer = (name: keyof typeof layers, more = {}) => {
    const inside = layers[name](shown).map((one) => (one.tag === 'a' ? speakLink(one, words) : one));
    return element('g', { class: name, ...more }, inside);
  };
  const sheet = (id: string, inside: Element[]) =>
    element('g', { id, class: 'shapes', 'clip-path': 'url(#sheet)', ...layShapes(shown) }, inside);
  const silent = { 'aria-hidden': 'true' };
  return writeElements([
    element('defs', {}, composeDefinitions(shown)),
    // what is painted first is read last: the land of whom the source does not name
    element('g', { class: 'laid', ...layWorld(shown), 'aria-owns': 'ground' }, [
      sheet('ground', [layer('unnamed')]),
      layer('ground-turns', silent),
      element('g', { class: 'coloured' }, [
        sheet('land', [layer('named'), layer('areas'), layer('borders'), layer('outlines')]),
        layer('land-turns', silent),
        element('g', { id: 'dots' }, [layer('markers'), layer('points')]),
        layer('dot-turns', silent),
        layer('names', { 'font-size': labelSize, 'stroke-width': 2 * nameHalo, ...silent })
      ])
    ])
  ]);
}

function speakLink({ tag, attributes, inside }: Element, words: (code: string) => LinkWords): Element {
  const { href, ...label } = words(String(attributes['data-code']));
  // address and code stand side by side, as they compress best
  return element(tag, { href, ...attributes, ...label }, inside);
}
