import { nextTask } from './next-task.ts';

/** Who asks before a frame waits for the same one. */
let coming: Promise<void> | undefined;

/** Resolves once the page has been painted as it is by now; in a tab that nobody looks at, when somebody does. */
export const afterPaint = (): Promise<void> => (coming ??= paint());

const paint = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      coming = undefined;
      void nextTask().then(resolve);
    })
  );

/**
 * The same, and a frame later, in which what was painted comes to the screen: browsers do that beside the page, and on few
 * cores what the page does next would stand in its way.
 */
export const afterShown = (): Promise<void> => afterPaint().then(afterPaint);
