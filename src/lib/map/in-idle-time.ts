import { whenIdle } from '#lib/ui/when-idle.ts';

/** How long a browser that never calls itself idle is waited for, and how long a piece of work takes, in milliseconds. */
const patience = 100;
const bite = 8;

/**
 * Does a piece of work for each of many things while the page has nothing better to do: after a click Chromium may not call
 * itself idle before something else happens. What it returns ends that.
 */
export function inIdleTime<T>(things: Iterable<T>, work: (thing: T) => void): () => void {
  const queue = [...things];
  let isOver = false;
  const go = async () => {
    while (queue.length > 0) {
      await whenIdle(patience);
      const end = performance.now() + bite;
      for (let next; !isOver && performance.now() < end && (next = queue.shift()) !== undefined;) work(next);
      if (isOver) return;
    }
  };
  void go();
  return () => {
    isOver = true;
  };
}
