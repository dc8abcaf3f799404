import type { WorldPaths } from './read-paths.ts';

/**
 * The world's paths as the page already draws them: every page comes with the plain map in it, so that its fifteen
 * kilobytes need not come a second time with the program.
 */
const drawing = document.querySelector<SVGSVGElement>('svg.map');
const read = (selector: string) => drawing?.querySelector(selector)?.getAttribute('d') ?? '';
const readAll = (selector: string, id: (path: Element) => string | null | undefined) =>
  Object.fromEntries(
    [...(drawing?.querySelectorAll(selector) ?? [])].map((path) => [id(path) ?? '', path.getAttribute('d') ?? ''])
  );

export const paths: WorldPaths = {
  width: Number(drawing?.dataset['width']),
  territories: readAll('.land', (path) => path.parentElement?.dataset['code']),
  undetermined: readAll('.undetermined', (path) => path.getAttribute('data-area')),
  borders: {
    solid: read('.border:not(.dashed, .dotted)'),
    dashed: read('.border.dashed'),
    dotted: read('.border.dotted')
  }
};
