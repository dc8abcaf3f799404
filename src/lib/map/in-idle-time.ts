/** How long a browser that never calls itself idle is waited for, and how long it is then kept, in milliseconds. */
const patience = 100;
const bite = 8;

/** Does a piece of work for each of many things while the page has nothing better to do. What it returns ends that. */
export function inIdleTime<T>(things: Iterable<T>, work: (thing: T) => void): () => void {
  const queue = [...things];
  let turn: number;
  const go = (deadline?: IdleDeadline) => {
    const end = performance.now() + (deadline && !deadline.didTimeout ? deadline.timeRemaining() - 1 : bite);
    do {
      const next = queue.shift();
      if (next === undefined) return;
      work(next);
    } while (performance.now() < end);
    wait();
  };
  const idle = 'requestIdleCallback' in window;
  // after a click Chromium may not be idle before something else happens
  const wait = () => (turn = idle ? requestIdleCallback(go, { timeout: patience }) : window.setTimeout(go, bite));
  wait();
  return () => (idle ? cancelIdleCallback(turn) : clearTimeout(turn));
}
