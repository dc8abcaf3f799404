import { loadWorld } from '../load-world.ts';
import { readWorld } from '../read-world.ts';
import { viewDrawer } from './draw-view.ts';

/** Fetches the world's shapes for whoever draws views of it; rejects where they cannot be had. */
export const fetchDrawer = async (): Promise<ReturnType<typeof viewDrawer>> =>
  viewDrawer(readWorld(await loadWorld(new AbortController().signal)));
