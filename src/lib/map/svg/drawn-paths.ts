import type { WorldPaths } from './read-paths.ts';

/**
 * The world's paths as the page already draws them: every page comes with the plain map in it, so that its fifteen
 * kilobytes need not come a second time with the program.
 */
const drawing = document.querySelector<SVGSVGElement>('svg.map');
const find = (selector: string) => [...(drawing?.querySelectorAll(selector) ?? [])];
const read = (path: Element) => path.getAttribute('d') ?? '';
const readAll = (selector: string, id: (path: Element) => string | null | undefined) =>
  Object.fromEntries(find(selector).map((path) => [id(path) ?? '', read(path)]));

export const paths: WorldPaths = {
  width: Number(drawing?.dataset['width']),
  territories: readAll('.land', (path) => path.parentElement?.dataset['code']),
  undetermined: readAll('.undetermined', (path) => path.getAttribute('data-area')),
  borders: {
    solid: find('.border.solid').map(read),
    dashed: find('.border.dashed').map(read),
    dotted: find('.border.dotted').map(read)
  }
};
