import { changeFramework, router } from './change-framework.ts';

/**
 * Lets the router wait for a page that wakes in several tasks (`InTurn.svelte`) before it says that a reader has arrived.
 * The framework itself waits for a microtask, by when no part that awaits has said that it wants to know: `afterNavigate`
 * would not be called, and a snapshot not restored.
 */
export const awaitHydration = () =>
  changeFramework({
    name: 'await-hydration',
    file: router,
    part: /void \(await Promise\.resolve\(\)\);/,
    instead: 'await settled();'
  });
