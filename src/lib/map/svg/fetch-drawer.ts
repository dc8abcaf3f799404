import { loadShapes } from '../load-shapes.ts';
import { readWorld } from '../read-world.ts';
import { seenIn, viewDrawer } from './draw-view.ts';

type Draw = ReturnType<typeof viewDrawer>;

/**
 * Fetches the world's shapes for whoever draws views of it, and for each view the detail that it shows; rejects where
 * they cannot be had. What is missing of the detail is drawn coarsely.
 */
export async function fetchDrawer(): Promise<(...of: Parameters<Draw>) => Promise<ReturnType<Draw>>> {
  const shapes = await loadShapes(new AbortController().signal);
  let draw = viewDrawer(readWorld(shapes.topology));
  return async (view, words) => {
    const { bounds, zoom } = seenIn(view);
    if (await shapes.fetch(shapes.missing(bounds, zoom))) draw = viewDrawer(readWorld(shapes.topology));
    return draw(view, words);
  };
}
