import { untrack } from 'svelte';
import type { Scene } from '#lib/scene/scene.ts';
import { afterShown } from '#lib/ui/after-paint.ts';
import { nextTask } from '#lib/ui/next-task.ts';
import { inIdleTime } from '../in-idle-time.ts';
import { composeDefinitions, layers, layShapes, layWorld, type LinkWords, type Shown } from './compose-drawing.ts';
import { showAttributes, showElements } from './show-elements.ts';

/** The drawing came with the page; a map that is made later, as for another language, takes it over. */
let last: SVGSVGElement | undefined;

/**
 * Keeps the drawing in an `<svg>` as it should be, while it `isDue`; an attachment. What came with the page is taken as it
 * is, and only what differs is drawn anew. Its links say where they lead at all times.
 */
export const keepDrawing =
  (shown: Shown, words: (code: string) => LinkWords, isDue: () => boolean) => (svg: SVGSVGElement) => {
    if (last && last !== svg) svg.replaceChildren(...last.children);
    last = svg;
    const tell = (link: SVGAElement) => showAttributes(link, words(link.dataset['code'] ?? ''));
    // to place names takes as long as all else: the first time they have a task of their own; and where the map stays where
    // it is, and is only coloured anew, they follow once that has come to the screen
    let named = $state.raw<Scene>();
    let stood: Shown['lie'] | undefined;
    $effect(() => {
      const { scene, lie } = shown;
      if (!isDue()) return;
      let isLatest = true;
      const isMoved = stood && stood !== lie;
      const follow = () => {
        if (!isLatest) return;
        // who has filtered once filters again; to a map that moves, layers are only a burden
        if (isMoved) svg.classList.remove('recoloured');
        else if (isWorldSeen(shown) && named && isColouredAnew(named, scene)) svg.classList.add('recoloured');
        named = scene;
      };
      if (isMoved) untrack(follow);
      else void (stood ? afterShown : nextTask)().then(follow);
      stood = lie;
      return () => void (isLatest = false);
    });
    const late: Shown = Object.create(shown, { scene: { get: () => named } });
    const keep = (selector: string, show: (part: Element) => void, mayShow = isDue) => {
      const part = svg.querySelector(selector);
      $effect(() => {
        if (part && mayShow()) show(part);
      });
    };

    keep('defs', (part) => showElements(part, composeDefinitions(shown)));
    keep('.laid', (part) => showAttributes(part, layWorld(shown)));
    for (const sheet of ['#ground', '#land']) keep(sheet, (part) => showAttributes(part, layShapes(shown)));
    for (const [layer, compose] of Object.entries(layers)) {
      const show = (part: Element) => {
        showElements(part, compose(layer === 'names' ? late : shown));
        untrack(() => part.querySelectorAll<SVGAElement>('a:not([href])').forEach(tell));
      };
      keep(`.${layer}`, show, layer === 'names' ? () => named !== undefined && isDue() : isDue);
    }

    let asItCame = true;
    // links are followed and read later than the map is looked at; the first says at once what all of them depend on
    $effect(() => {
      const [first, ...others] = svg.querySelectorAll<SVGAElement>('a');
      asItCame &&= first !== undefined && !tell(first);
      if (!asItCame) return inIdleTime(others, tell);
    });
  };

/** Nearly all of it: then it takes longest to paint. Nearer by, layers come to lie between the pixels of the screen. */
const isWorldSeen = ({ lie, size }: Shown) => lie.turn < 1.25 * size.width;

const isColouredAnew = (old: Scene, scene: Scene) =>
  [...scene.shades].some(([code, shade]) => shade !== old.shades.get(code));
