import { nextTask } from './next-task.ts';

/** Resolves once the page has been painted as it is by now; in a tab that nobody looks at, when somebody does. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => void nextTask().then(resolve)));
